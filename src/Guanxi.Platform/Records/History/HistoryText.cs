using System.Text.Json;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions.Fields;

namespace Guanxi.Platform.Records.History;

/// <summary>Turns stored changes into words: labels, names, dates, and masks where the reader lacks the right.</summary>
internal sealed class HistoryText(FieldReader fields, HistoryFieldFacts facts, IEnumerable<IHistoryValue> references)
{
    /// <param name="ownerId">Owner of the record, by whom reach to protected values is judged.</param>
    /// <param name="unitId">Unit of the record.</param>
    public async Task<IReadOnlyList<HistoryRow>> ReadAsync(IReadOnlyList<ChangeEntry> entries, long? ownerId, long? unitId, CancellationToken cancel)
    {
        await fields.LoadAsync(cancel);
        var changes = entries.ToDictionary(entry => entry, entry => JsonSerializer.Deserialize<List<FieldChange>>(entry.Fields, ChangeRecorder.Json) ?? []);
        var names = await NamesAsync(changes, cancel);
        return [.. entries.Select(entry => new HistoryRow
        {
            Id = entry.Id,
            At = entry.At,
            Actor = entry.Actor,
            Source = entry.Source,
            Operation = entry.Operation,
            RecordType = entry.RecordType,
            RecordId = entry.RecordId,
            Entity = FieldKey.Kebab(entry.Entity),
            Kind = entry.Kind,
            Fields = [.. changes[entry].Select(change => new HistoryField(
                facts.LabelOf(entry.Entity, change.Field), Text(entry.Entity, change.Field, change.Old), Text(entry.Entity, change.Field, change.New)))],
        })];

        string? Text(string entity, string property, string? value)
        {
            var shown = fields.Show(FieldKey.Of(entity, property), value, ownerId, unitId);
            return value is null || !shown.IsClear ? (value is null ? null : shown.Text)
                : names.GetValueOrDefault((entity, property, value)) ?? facts.TextOf(entity, property, value);
        }
    }

    // One query per kind of reference for the whole page.
    private async Task<Dictionary<(string Entity, string Property, string Value), string>> NamesAsync(
        Dictionary<ChangeEntry, List<FieldChange>> changes, CancellationToken cancel)
    {
        var names = new Dictionary<(string Entity, string Property, string Value), string>();
        var places = changes.SelectMany(pair => pair.Value.SelectMany(change => new[] { change.Old, change.New }
            .OfType<string>().Select(value => (pair.Key.Entity, Property: change.Field, Value: value)))).ToHashSet();
        foreach (var reference in references)
        {
            var mine = places.Where(place => reference.Explains(place.Entity, place.Property, facts.RefersTo(place.Entity, place.Property))).ToList();
            if (mine.Count == 0)
            {
                continue;
            }

            var texts = await reference.TextsAsync(mine.Select(place => place.Value).ToHashSet(), cancel);
            foreach (var place in mine.Where(place => texts.ContainsKey(place.Value)))
            {
                names[place] = texts[place.Value];
            }
        }

        return names;
    }
}
