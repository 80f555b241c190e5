namespace Guanxi.Platform.Lists.Views;

/// <summary>Who sees a saved view.</summary>
public enum ViewSharing
{
    /// <summary>Its owner.</summary>
    Private,

    /// <summary>The owner's unit and the units below it.</summary>
    Unit,

    /// <summary>Everybody who may open the list.</summary>
    Everybody,
}

/// <summary>Filters, order and columns of a list under a name.</summary>
internal sealed class SavedView
{
    public const int LongestName = 60;

    public const int LongestQuery = 4000;

    public long Id { get; init; }

    public required string ListKey { get; init; }

    public required string Name { get; set; }

    /// <summary>Query string of the list's address, without the place in the list.</summary>
    public required string Query { get; set; }

    public required long OwnerId { get; init; }

    /// <summary>The owner's unit when the view was shared with it.</summary>
    public long? UnitId { get; set; }

    public ViewSharing Sharing { get; set; }

    /// <summary>True for the view with which the list opens for its owner; at most one for each list.</summary>
    public bool IsDefault { get; set; }
}
