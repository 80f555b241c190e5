namespace Guanxi.Customers.Activities;

/// <summary>What follows from the kind of an activity, and who may do what with one.</summary>
internal static class ActivityRule
{
    /// <summary>True when somebody has to see to it; the others are done when they are logged.</summary>
    public static bool StaysOpen(ActivityKind kind) => kind is ActivityKind.Complaint or ActivityKind.Problem or ActivityKind.Task;

    /// <summary>Key of the number source, or null for what gets no number.</summary>
    public static string? NumberOf(ActivityKind kind) => kind switch
    {
        ActivityKind.Complaint => "complaint",
        ActivityKind.Task => "task",
        _ => null,
    };

    /// <summary>Its owner, its author, a superior of the owner, a member of its team, or one with the right for it.</summary>
    public static bool MayComplete(Activity activity, ActivityActor actor) =>
        actor.StaffId is { } me && (activity.OwnerId == me || activity.LoggedById == me)
        || IsSuperior(activity, actor)
        || actor.IsInTeam
        || actor.HasRight;

    /// <summary>A superior of the owner, or one with the right for it; never a peer (CSF-05). A case without owner: whoever wrote it down.</summary>
    public static bool MayReassign(Activity activity, ActivityActor actor) =>
        IsSuperior(activity, actor)
        || actor.HasRight
        || (activity.OwnerId is null && actor.StaffId is { } me && activity.LoggedById == me);

    private static bool IsSuperior(Activity activity, ActivityActor actor) =>
        activity.OwnerId is { } owner && actor.Subordinates.Contains(owner);
}
