namespace Guanxi.Platform.Organisation.Units;

/// <summary>Whether a goal is met (CSG-10).</summary>
public static class GoalRule
{
    /// <summary>Reaching the target exactly is enough.</summary>
    /// <returns>Null while target or actual is unknown.</returns>
    public static bool? IsMet(decimal? target, decimal? actual, bool lowerIsBetter) =>
        target is { } wanted && actual is { } reached
            ? lowerIsBetter ? reached <= wanted : reached >= wanted
            : null;
}
