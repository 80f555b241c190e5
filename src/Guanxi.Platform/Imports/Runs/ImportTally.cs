using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>How many rows of a batch became what.</summary>
internal sealed record ImportTally(int Rows, int Created, int Updated, int Merged, int Skipped, int Failed)
{
    public static ImportTally Of(IReadOnlyList<RowOutcome> outcomes)
    {
        int Count(RowResult result) => outcomes.Count(outcome => outcome.Result == result);
        return new ImportTally(
            outcomes.Count, Count(RowResult.Created), Count(RowResult.Updated), Count(RowResult.Merged), Count(RowResult.Skipped), Count(RowResult.Failed));
    }
}
