using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Custom fields for the modules: which there are, what a form typed, and storing it in the record's own save (SERV-71).</summary>
public sealed class CustomFields(
    GuanxiDbContext db, ValueLists lists, IEnumerable<ICustomReference> references, CurrentStaff staff, OrganisationQueries organisation)
{
    /// <summary>Between a field's key and a choice's code in the name of a check box.</summary>
    public const char ChoiceMark = ':';

    private readonly Dictionary<string, IReadOnlyList<CustomFieldDefinition>> _definitions = [];

    /// <summary>Every field of the object in its order, closed ones too.</summary>
    public async Task<IReadOnlyList<CustomFieldDefinition>> DefinitionsAsync(string objectKey, CancellationToken cancel)
    {
        if (!_definitions.TryGetValue(objectKey, out var fields))
        {
            fields = await db.Set<CustomField>().Where(field => field.ObjectKey == objectKey)
                .OrderBy(field => field.Order).ThenBy(field => field.Id).Select(CustomFieldRows.Definition).ToListAsync(cancel);
            _definitions[objectKey] = fields;
        }

        return fields;
    }

    /// <summary>Fields that forms ask the acting person for: open, and readable by that person.</summary>
    public async Task<IReadOnlyList<CustomFieldDefinition>> InputsAsync(string objectKey, CancellationToken cancel)
    {
        var today = organisation.Today();
        return [.. (await DefinitionsAsync(objectKey, cancel)).Where(field => field.IsOpenOn(today) && MayRead(field))];
    }

    public bool MayRead(CustomFieldDefinition field) => ProtectionRule.PermissionFor(field.Protection) is not { } permission || staff.May(permission);

    /// <summary>Checks what a form typed into <c>Form.Custom[key]</c>.</summary>
    /// <param name="recordId">The record that is changed; null for a new one.</param>
    /// <param name="typed">Values by field key; a choice of several has the key <c>key:code</c>.</param>
    public async Task<Outcome<CustomFieldChanges>> CheckAsync(
        string objectKey, long? recordId, IReadOnlyDictionary<string, string?> typed, CancellationToken cancel)
    {
        var checks = new FieldChecks();
        var changes = new List<(CustomFieldDefinition, IReadOnlyList<CustomValueDraft>)>();
        foreach (var field in (await InputsAsync(objectKey, cancel)).Where(field => recordId is null || typed.ContainsKey(field.Key)))
        {
            var inputs = InputsOf(field, typed);
            checks.That(!field.Required || inputs.Count > 0, "field-missing", field.FormField);
            var drafts = new List<CustomValueDraft>();
            foreach (var input in inputs)
            {
                var read = await ReadOneAsync(field, recordId, input, cancel);
                checks.Refusals.AddRange(read.Refusals);
                drafts.AddRange(read.Refused ? [] : [read.Value]);
            }

            changes.Add((field, drafts));
        }

        return checks.Failed ? checks.Refusals : new CustomFieldChanges(objectKey, changes);
    }

    /// <summary>Puts the values into the context; they are saved and kept in history with the record.</summary>
    /// <param name="recordId">Id of the record, which must be saved before; new records save twice in one transaction.</param>
    public async Task WriteAsync(long recordId, CustomFieldChanges changes, CancellationToken cancel)
    {
        var fieldIds = changes.Fields.Select(change => change.Field.Id).ToList();
        var stored = await db.Set<CustomValue>()
            .Where(value => value.RecordType == changes.ObjectKey && value.RecordId == recordId && fieldIds.Contains(value.FieldId)).ToListAsync(cancel);
        foreach (var (field, drafts) in changes.Fields)
        {
            var old = stored.Where(value => value.FieldId == field.Id).ToList();
            var kept = old.Where(value => drafts.Any(draft => CustomFieldRows.Draft(value) == draft)).ToList();
            db.RemoveRange(old.Except(kept));
            db.AddRange(drafts.Where(draft => kept.All(value => CustomFieldRows.Draft(value) != draft))
                .Select(draft => CustomFieldRows.Row(changes.ObjectKey, recordId, field, draft)));
        }
    }

    private static List<string> InputsOf(CustomFieldDefinition field, IReadOnlyDictionary<string, string?> typed) => field.Type == CustomFieldType.Choices
        ? [.. typed.Where(pair => pair.Key.StartsWith(field.Key + ChoiceMark, StringComparison.Ordinal) && !string.IsNullOrEmpty(pair.Value))
            .Select(pair => pair.Key[(field.Key.Length + 1)..])]
        : typed.GetValueOrDefault(field.Key)?.Trim() is { Length: > 0 } text ? [text] : [];

    private async Task<Outcome<CustomValueDraft>> ReadOneAsync(CustomFieldDefinition field, long? recordId, string input, CancellationToken cancel)
    {
        var read = field.Type is CustomFieldType.Person or CustomFieldType.Customer
            ? await FindReferenceAsync(field, input, cancel)
            : CustomValueRule.Read(field, input);
        if (read.Refused)
        {
            return read;
        }

        // A closed choice may stay where it is, but not be chosen anew.
        if (field.Type is CustomFieldType.Choice or CustomFieldType.Choices
            && !await lists.IsOpenAsync(field.ListKey, input, cancel)
            && !await db.Set<CustomValue>().AnyAsync(value => value.FieldId == field.Id && value.RecordId == recordId && value.Text == input, cancel))
        {
            return new Refusal("custom-choice", field.FormField);
        }

        var unique = CustomValueRule.UniqueKey(field, read.Value);
        return unique is not null && await db.Set<CustomValue>().AnyAsync(value => value.UniqueKey == unique && value.RecordId != recordId, cancel)
            ? new Refusal("custom-not-unique", field.FormField) { Kind = RefusalKind.Conflict }
            : read;
    }

    private async Task<Outcome<CustomValueDraft>> FindReferenceAsync(CustomFieldDefinition field, string number, CancellationToken cancel)
    {
        var found = references.FirstOrDefault(reference => reference.Type == field.Type) is { } source ? await source.FindAsync(number, cancel) : null;
        return found is { } id ? new CustomValueDraft { ReferenceId = id } : new Refusal("custom-reference", field.FormField);
    }
}
