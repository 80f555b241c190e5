namespace Guanxi.Platform.Organisation;

/// <summary>Where something stood on a date, from the list of its moves.</summary>
public static class PlacementRule
{
    /// <summary>The place of the last move on or before the date.</summary>
    /// <param name="moves">First day and place of each move, in any order.</param>
    /// <param name="now">Place when nothing was ever moved.</param>
    /// <remarks>Before the first known move the first known place counts: nothing earlier was written down.</remarks>
    public static T On<T>(IEnumerable<(DateOnly From, T Place)> moves, DateOnly date, T now)
    {
        var ordered = moves.OrderBy(move => move.From).ToList();
        if (ordered.Count == 0)
        {
            return now;
        }

        var before = ordered.FindLastIndex(move => move.From <= date);
        return ordered[Math.Max(before, 0)].Place;
    }
}
