using Guanxi.Customers.Archive;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Duplicates;

/// <summary>Refuses a second entry of one customer until the person says "all the same".</summary>
internal sealed class DuplicateChecks(FindDuplicates find)
{
    /// <returns>Null when nothing likely was found.</returns>
    public async Task<Refusal?> RefusalAsync(DuplicateQuery query, CancellationToken cancel)
    {
        var hits = await find.RunAsync(query, cancel);
        var best = hits.Count > 0 ? hits[0] : null;
        return best?.Certainty switch
        {
            DuplicateCertainty.Certain => CreditCodeTaken(),
            DuplicateCertainty.Likely => new Refusal("customer-likely-duplicate", nameof(CustomerDraft.Name)) { Kind = RefusalKind.Conflict, Arguments = [best!.Name] },
            _ => null,
        };
    }

    /// <summary>The same look again inside the transaction, where it is final.</summary>
    public async Task<Refusal?> CreditCodeRefusalAsync(string? creditCode, long? exceptId, CancellationToken cancel) =>
        WrittenText.Code(creditCode) is { } code && await find.IsCreditCodeTakenAsync(CreditCode.Check(code).Code, exceptId, cancel) ? CreditCodeTaken() : null;

    private static Refusal CreditCodeTaken() => new("customer-credit-code-taken", nameof(CustomerDraft.CreditCode)) { Kind = RefusalKind.Conflict };
}
