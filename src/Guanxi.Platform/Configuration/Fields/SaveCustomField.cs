using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Fields;

/// <param name="Id">The field that is changed; null for a new one. Key, type, list and uniqueness are fixed at its creation.</param>
/// <param name="ClosedFrom">First day on which forms no longer ask for it.</param>
internal sealed record SaveCustomFieldRequest(
    long? Id, string ObjectKey, string Key, string Chinese, string English, CustomFieldType Type, string ListKey,
    bool Required, bool IsUnique, ProtectionClass Protection, int Order, DateOnly? ClosedFrom, long Version);

/// <summary>Adds a field to a kind of record, or changes it: it is on form, list and API at once (SERV-71).</summary>
internal sealed class SaveCustomField(
    GuanxiDbContext db, IEnumerable<CustomFieldObject> objects, IEnumerable<ICustomReference> references, ValueListQueries lists)
{
    /// <returns>The field's id.</returns>
    public async Task<Outcome<long>> RunAsync(SaveCustomFieldRequest request, CancellationToken cancel)
    {
        var stored = request.Id is { } id ? await db.Set<CustomField>().SingleOrDefaultAsync(field => field.Id == id, cancel) : null;
        if (request.Id is not null && stored is null)
        {
            return Refusal.NotFound();
        }

        var checks = await CheckAsync(request, isNew: stored is null, cancel);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        if (stored is not null && stored.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var field = Apply(request, stored);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : field.Id;
    }

    /// <summary>Writes the request into the context, to be saved by the caller.</summary>
    internal CustomField Apply(SaveCustomFieldRequest request, CustomField? field)
    {
        if (field is null)
        {
            field = new CustomField
            {
                ObjectKey = request.ObjectKey,
                Key = request.Key,
                Chinese = "",
                English = "",
                Type = request.Type,
                ListKey = HasList(request.Type) ? request.ListKey : "",
                IsUnique = request.IsUnique,
            };
            db.Add(field);
        }

        (field.Chinese, field.English) = (request.Chinese.Trim(), request.English.Trim());
        (field.Required, field.Protection, field.Order, field.ClosedFrom) = (request.Required, request.Protection, request.Order, request.ClosedFrom);
        return field;
    }

    /// <summary>Everything that is wrong with the request.</summary>
    internal async Task<FieldChecks> CheckAsync(SaveCustomFieldRequest request, bool isNew, CancellationToken cancel)
    {
        var checks = new FieldChecks()
            .Text(request.Chinese, nameof(request.Chinese), 100)
            .Text(request.English, nameof(request.English), 100);
        if (!isNew)
        {
            return checks;
        }

        var taken = await db.Set<CustomField>().AnyAsync(field => field.ObjectKey == request.ObjectKey && field.Key == request.Key, cancel);
        var hasReference = request.Type is not (CustomFieldType.Person or CustomFieldType.Customer) || references.Any(reference => reference.Type == request.Type);
        var hasList = !HasList(request.Type) || await lists.FindAsync(request.ListKey, cancel) is not null;
        return checks
            .That(objects.Any(known => known.Key == request.ObjectKey), "field-missing", nameof(request.ObjectKey))
            .That(ConfigurationKeyRule.IsSound(request.Key), "configuration-key", nameof(request.Key))
            .That(!taken, "custom-field-key-taken", nameof(request.Key))
            .That(hasReference, "custom-field-no-reference", nameof(request.Type))
            .That(hasList, "custom-field-no-list", nameof(request.ListKey))
            .That(!request.IsUnique || request.Type != CustomFieldType.Choices, "custom-field-choices-unique", nameof(request.IsUnique));
    }

    private static bool HasList(CustomFieldType type) => type is CustomFieldType.Choice or CustomFieldType.Choices;
}
