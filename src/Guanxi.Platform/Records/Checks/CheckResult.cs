namespace Guanxi.Platform.Records.Checks;

/// <summary>What a check of the base found.</summary>
/// <param name="Counted">Number of things looked at.</param>
/// <param name="Fault">The first fault, or null when all is well.</param>
public sealed record CheckResult(long Counted, CheckFault? Fault);

/// <summary>The first fault that a check met.</summary>
/// <param name="Kind">Text key of what is wrong, such as <c>chain-fault.missing</c>.</param>
/// <param name="EntryId">Database id of the row at which it shows; null when there is no row left.</param>
public sealed record CheckFault(string Kind, long? EntryId);
