namespace Guanxi.Platform.Lists;

/// <summary>What of a list is asked for. Everything stands in the address, so every state can be sent to a colleague.</summary>
public sealed record ListRequest
{
    /// <summary>Rows of a page unless <c>size</c> says otherwise.</summary>
    public const int UsualPage = 50;

    /// <summary>Most rows of one page.</summary>
    public const int LargestPage = 200;

    public IReadOnlyList<ListFilter> Filters { get; init; } = [];

    public required ListSort Sort { get; init; }

    /// <summary>Free text, or empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Id of the saved view that this came from.</summary>
    public long? View { get; init; }

    /// <summary>Chosen columns in order; empty for the usual ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public ListPosition Position { get; init; } = ListPosition.First;

    public int Size { get; init; } = UsualPage;

    /// <summary>True when the exact number of rows is asked for, however long it takes.</summary>
    public bool CountsExactly { get; init; }
}
