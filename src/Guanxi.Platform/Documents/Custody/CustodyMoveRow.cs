namespace Guanxi.Platform.Documents.Custody;

/// <summary>A hand-over as the paper's page shows it.</summary>
internal sealed record CustodyMoveRow
{
    public required long Id { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required long ToId { get; init; }

    public required DateOnly On { get; init; }

    public required string Place { get; init; }

    public required DateTime? ConfirmedAt { get; init; }
}
