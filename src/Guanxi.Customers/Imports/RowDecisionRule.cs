using System.Globalization;
using Guanxi.Customers.Duplicates;
using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Customers.Imports;

/// <summary>Decides whether a row is a new customer, a change, a further contact or nothing new.</summary>
internal static class RowDecisionRule
{
    /// <param name="found">The customer that the row means, or null.</param>
    public static RowDecision Decide(CustomerImportRow row, KnownCustomer? found, DuplicateChoice duplicates) => (row, found) switch
    {
        ({ Problems.Count: > 0 }, _) => new RowDecision(row, RowResult.Failed, null),
        (_, null) => new RowDecision(row, RowResult.Created, null),
        (_, { Row: { } first }) => OfThisImport(row, found, first),
        _ => OfTheBase(row, found, duplicates),
    };

    // Rows of one company are its people, whatever was chosen for duplicates.
    private static RowDecision OfThisImport(CustomerImportRow row, KnownCustomer found, int first) => found.Knows(row)
        ? new RowDecision(row, RowResult.Skipped, found, new ImportProblem("import-row-repeats", null, first.ToString(CultureInfo.InvariantCulture)))
        : new RowDecision(row, RowResult.Merged, found);

    private static RowDecision OfTheBase(CustomerImportRow row, KnownCustomer found, DuplicateChoice duplicates) => duplicates switch
    {
        DuplicateChoice.Create => new RowDecision(row, RowResult.Created, null),
        DuplicateChoice.Skip => new RowDecision(row, RowResult.Skipped, found, InBase("import-duplicate", found)),
        _ when !found.MayEdit => new RowDecision(row, RowResult.Failed, found, InBase("import-duplicate-out-of-reach", found)),
        _ => new RowDecision(row, RowResult.Updated, found),
    };

    // Outside the person's reach only as much of the name as the duplicate warning of the form shows.
    private static ImportProblem InBase(string code, KnownCustomer found) =>
        new(code, null, found.MayRead ? $"{found.Number} {found.Name}" : NameMaskRule.Mask(found.Name));
}
