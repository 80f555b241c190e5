namespace Guanxi.Platform.Lists;

/// <summary>Where in a list a page stands.</summary>
/// <param name="Direction">From the start, from the end, or from a row.</param>
/// <param name="Cursor">The row, for after and before.</param>
public sealed record ListPosition(ListDirection Direction, ListCursor? Cursor = null)
{
    public static ListPosition First { get; } = new(ListDirection.First);

    public static ListPosition Last { get; } = new(ListDirection.Last);

    public static ListPosition After(ListCursor cursor) => new(ListDirection.After, cursor);

    public static ListPosition Before(ListCursor cursor) => new(ListDirection.Before, cursor);

    /// <summary>True when rows are read against the order.</summary>
    public bool ReadsBackwards => Direction is ListDirection.Last or ListDirection.Before;
}

/// <summary>Which way a page is read.</summary>
public enum ListDirection
{
    First,
    After,
    Before,
    Last,
}
