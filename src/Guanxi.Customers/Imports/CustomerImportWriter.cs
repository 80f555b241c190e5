using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Permissions;

namespace Guanxi.Customers.Imports;

/// <summary>One run of an import of customers.</summary>
internal sealed class CustomerImportWriter(
    GuanxiDbContext db, CurrentStaff staff, long runId, CustomerImportLookups lookups, DuplicateChoice duplicates, CustomerBatchStore store) : IImportWriter
{
    private readonly SeenRows _seen = new();

    public PreparedRow Prepare(ImportRow row) => CustomerRowRule.Read(row, lookups);

    public async Task<IReadOnlyList<RowOutcome>> CheckAsync(IReadOnlyList<PreparedRow> rows, CancellationToken cancel)
    {
        var batch = rows.Cast<CustomerImportRow>().ToList();
        var known = await KnownCustomers.LoadAsync(db, staff, runId, batch, cancel);
        return [.. batch.Select(row => OutcomeOf(Check(row, known), null))];
    }

    public async Task<IReadOnlyList<RowOutcome>> WriteAsync(IReadOnlyList<PreparedRow> rows, CancellationToken cancel)
    {
        var batch = rows.Cast<CustomerImportRow>().ToList();
        var known = await KnownCustomers.LoadAsync(db, staff, runId, batch, cancel);
        var decisions = batch.ConvertAll(row => Decide(row, known));
        var ids = await store.WriteAsync(decisions, cancel);
        return [.. decisions.Select(decision => OutcomeOf(decision, decision.Customer is { } customer ? customer.Id ?? ids.GetValueOrDefault(customer) : null))];
    }

    private RowDecision Check(CustomerImportRow row, KnownCustomers known)
    {
        var decision = RowDecisionRule.Decide(row, known.Find(row), duplicates);
        if (decision.Result is RowResult.Failed or RowResult.Skipped)
        {
            return decision;
        }

        var first = _seen.Find(row);
        var isNew = _seen.Add(row);
        return first is null ? decision
            : isNew ? decision with { Result = RowResult.Merged }
            : decision with
            {
                Result = RowResult.Skipped,
                Problem = new ImportProblem("import-row-repeats", null, first.Value.ToString(CultureInfo.InvariantCulture)),
            };
    }

    // Each decision is known to the rows behind it.
    private RowDecision Decide(CustomerImportRow row, KnownCustomers known)
    {
        var decision = RowDecisionRule.Decide(row, known.Find(row), duplicates);
        if (decision.Result == RowResult.Created)
        {
            decision = decision with { Customer = Planned(row) };
            known.Add(row, decision.Customer!);
        }

        if (decision.Result is RowResult.Created or RowResult.Updated or RowResult.Merged)
        {
            decision.Customer!.Add(row);
            decision.Customer.Row ??= row.Row.Number;
        }

        return decision;
    }

    private static KnownCustomer Planned(CustomerImportRow row) => new()
    {
        Number = "",
        Name = row.Customer.Name!,
        Kind = row.Customer.Kind,
        CreditCode = row.KeyOf(Duplicates.DuplicateKeyKind.CreditCode),
        MayRead = true,
        MayEdit = true,
    };

    private static RowOutcome OutcomeOf(RowDecision decision, long? customerId) => new(
        decision.Result,
        decision.Problem is { } problem ? [problem] : decision.Row.Problems,
        customerId is { } id and > 0 ? new RecordReference(Customer.RecordType, id) : null);
}
