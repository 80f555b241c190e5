namespace Guanxi.Platform.Records.Access;

/// <summary>The numbers of the access log.</summary>
/// <param name="ReadAlertPerDay">Different records that one person may open on one day (China) before the head is told. SVCREG-17 names no number: a proposal.</param>
/// <param name="LogRetentionYears">Years for which access entries are kept; changes are kept for ever. SVCREG-25 names no number: a proposal.</param>
public sealed record AccessLogTerms(int ReadAlertPerDay = 100, int LogRetentionYears = 10);
