namespace Guanxi.Platform.Lists.Views;

/// <summary>A saved view that the acting person may use.</summary>
public sealed record SavedViewRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Query { get; init; }

    public required long OwnerId { get; init; }

    public required ViewSharing Sharing { get; init; }

    public required bool IsDefault { get; init; }
}
