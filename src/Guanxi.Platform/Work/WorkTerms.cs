namespace Guanxi.Platform.Work;

/// <summary>How long traces of background work are kept; settings <c>Work:ResultDays</c> and <c>Work:ListDays</c>.</summary>
/// <param name="ResultDays">Calendar days after which a result file is deleted.</param>
/// <param name="ListDays">Calendar days after which an ended work leaves the list.</param>
/// <remarks>Own choice: exports hold personal data and should not lie about; no regulation names a number.</remarks>
internal sealed record WorkTerms(int ResultDays = 7, int ListDays = 90);
