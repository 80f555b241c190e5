namespace Guanxi.Platform.Documents.Files;

/// <summary>At most one megabyte of a file, so that neither upload nor download holds the whole in memory.</summary>
internal sealed class FileChunk
{
    public const int MaxBytes = 1024 * 1024;

    public required long FileId { get; init; }

    /// <summary>From 0.</summary>
    public required int Position { get; init; }

    public required byte[] Content { get; init; }
}
