namespace Guanxi.Platform.Configuration.Fields;

/// <summary>A value that was read and may be stored; one of the four is filled.</summary>
internal sealed record CustomValueDraft
{
    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public DateOnly? Date { get; init; }

    public long? ReferenceId { get; init; }
}
