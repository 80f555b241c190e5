using Guanxi.Customers.Tags;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Archive;

/// <summary>What saving a customer takes from elsewhere: its number, its tags, the company's own fields, the time.</summary>
internal sealed record CustomerStores(NumberSource Numbers, TagBook Tags, CustomFields Custom, TimeProvider Clock)
{
    /// <summary>The company's own fields as checked; null when the draft leaves them alone or they were refused.</summary>
    public async Task<CustomFieldChanges?> CheckCustomAsync(CustomerDraft draft, long? customerId, FieldChecks checks, CancellationToken cancel)
    {
        if (draft.Custom is null)
        {
            return null;
        }

        var outcome = await Custom.CheckAsync(Customer.RecordType, customerId, draft.Custom, cancel);
        checks.Refusals.AddRange(outcome.Refusals);
        return outcome.Refused ? null : outcome.Value;
    }
}
