using Guanxi.Platform.Terms;

namespace Guanxi.Platform.Records.Access;

/// <summary>How reading is watched and how long the log is kept (SVCREG-17, SVCREG-25).</summary>
/// <param name="ReadAlertPerDay">Customer records that one person may read in a day before an alert is raised.</param>
/// <param name="RetentionYears">Whole years for which log lines are kept.</param>
[TermsOf("SVCREG-17", "SVCREG-25")]
public sealed record AccessLogTerms(int ReadAlertPerDay, int RetentionYears);
