using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Activities;

/// <summary>What can be said about an activity without asking the database.</summary>
internal static class ActivityCheckRule
{
    public const int LongestText = 8000;

    public const int LongestResult = 4000;

    // A clock that runs a little fast is no lie about the future.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly LatestDue = new(2100, 1, 1);

    /// <param name="now">UTC.</param>
    public static List<Refusal> Check(ActivityDraft draft, DateTime now) => new FieldChecks()
        .That(Enum.IsDefined(draft.Kind), "choice-unknown", nameof(draft.Kind))
        .Text(WrittenText.Line(draft.Subject), nameof(draft.Subject), Activity.LongestSubject)
        .OptionalText(draft.Text, nameof(draft.Text), LongestText)
        .That(draft.At is not { } at || at.UtcDateTime <= now + ClockDifference, "activity-in-future", nameof(draft.At))
        .That(draft.At is not { } early || early.UtcDateTime >= Earliest, "date-too-early", nameof(draft.At))
        .That(draft.DueOn is not { } due || due >= DateOnly.FromDateTime(Earliest), "date-too-early", nameof(draft.DueOn))
        .That(draft.DueOn is not { } late || late <= LatestDue, "date-too-late", nameof(draft.DueOn))
        .Refusals;
}
