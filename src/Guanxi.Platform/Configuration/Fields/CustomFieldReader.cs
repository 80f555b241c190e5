using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Reads what records hold in their custom fields; what the reader may not see is not read out.</summary>
public sealed class CustomFieldReader(GuanxiDbContext db, CustomFields fields, ValueLists lists, IEnumerable<ICustomReference> references)
{
    /// <summary>Values by record id, in the order of the fields; a record without values is missing.</summary>
    /// <param name="ids">Records that the caller already found within the person's reach.</param>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<CustomFieldValue>>> ReadAsync(
        string objectKey, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var definitions = await fields.DefinitionsAsync(objectKey, cancel);
        if (definitions.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<CustomFieldValue>>();
        }

        var rows = await db.Set<CustomValue>().AsNoTracking()
            .Where(value => value.RecordType == objectKey && ids.Contains(value.RecordId)).OrderBy(value => value.Id).ToListAsync(cancel);
        var names = await NamesAsync(definitions, rows, cancel);
        var result = new Dictionary<long, IReadOnlyList<CustomFieldValue>>();
        foreach (var record in rows.GroupBy(value => value.RecordId))
        {
            var values = new List<CustomFieldValue>();
            foreach (var field in definitions.Where(field => record.Any(value => value.FieldId == field.Id)))
            {
                values.Add(await ValueAsync(field, [.. record.Where(value => value.FieldId == field.Id)], names, cancel));
            }

            result[record.Key] = values;
        }

        return result;
    }

    /// <summary>What one record holds, as its form takes it: by the names of the inputs.</summary>
    public async Task<Dictionary<string, string?>> InputsAsync(string objectKey, long recordId, CancellationToken cancel)
    {
        var values = (await ReadAsync(objectKey, [recordId], cancel)).GetValueOrDefault(recordId) ?? [];
        return values.Where(value => !value.Hidden).SelectMany(value => value.Field.Type == CustomFieldType.Choices
                ? value.Inputs.Select(code => KeyValuePair.Create(value.Field.Key + CustomFields.ChoiceMark + code, (string?)"1"))
                : [KeyValuePair.Create(value.Field.Key, (string?)value.Inputs[0])])
            .ToDictionary();
    }

    private async Task<CustomFieldValue> ValueAsync(
        CustomFieldDefinition field, IReadOnlyList<CustomValue> rows, Dictionary<(CustomFieldType, long), CustomReferenceName> names, CancellationToken cancel)
    {
        if (!fields.MayRead(field))
        {
            return new CustomFieldValue(field, Hidden: true, [], "");
        }

        var inputs = new List<string>();
        var shown = new List<string>();
        foreach (var row in rows)
        {
            var written = CustomValueRule.Written(CustomFieldRows.Draft(row));
            var name = row.ReferenceId is { } id ? names.GetValueOrDefault((field.Type, id)) : null;
            inputs.Add(name?.Number ?? written);
            shown.Add(name?.Name ?? field.Type switch
            {
                CustomFieldType.Choice or CustomFieldType.Choices => await lists.TextAsync(field.ListKey, written, cancel),
                CustomFieldType.Money => $"¥{row.Number:N2}",
                CustomFieldType.Person or CustomFieldType.Customer => "—",
                _ => written,
            });
        }

        return new CustomFieldValue(field, Hidden: false, inputs, string.Join("、", shown));
    }

    private async Task<Dictionary<(CustomFieldType Type, long Id), CustomReferenceName>> NamesAsync(
        IReadOnlyList<CustomFieldDefinition> definitions, IReadOnlyList<CustomValue> rows, CancellationToken cancel)
    {
        var names = new Dictionary<(CustomFieldType, long), CustomReferenceName>();
        foreach (var reference in references)
        {
            var fieldIds = definitions.Where(field => field.Type == reference.Type).Select(field => field.Id).ToHashSet();
            var ids = rows.Where(row => fieldIds.Contains(row.FieldId) && row.ReferenceId is not null).Select(row => row.ReferenceId!.Value).Distinct().ToList();
            if (ids.Count == 0)
            {
                continue;
            }

            foreach (var (id, name) in await reference.NamesAsync(ids, cancel))
            {
                names[(reference.Type, id)] = name;
            }
        }

        return names;
    }
}
