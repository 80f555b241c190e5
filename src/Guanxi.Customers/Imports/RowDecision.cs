using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Customers.Imports;

/// <summary>What is to be done with a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Result">What it becomes.</param>
/// <param name="Customer">The customer created, changed, added to or repeated.</param>
/// <param name="Problem">Why it is skipped or failed for another reason than its own cells.</param>
internal sealed record RowDecision(CustomerImportRow Row, RowResult Result, KnownCustomer? Customer, ImportProblem? Problem = null);
