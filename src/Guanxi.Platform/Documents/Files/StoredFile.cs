namespace Guanxi.Platform.Documents.Files;

/// <summary>A file kept in the database: one backup holds everything, and any node serves it. Never changed.</summary>
internal sealed class StoredFile
{
    public long Id { get; init; }

    /// <summary>Name given by the sender, cleaned of paths and control characters.</summary>
    public required string Name { get; init; }

    /// <summary>Type found in the content, not the one that the sender claimed.</summary>
    public required string ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Sha256 { get; set; }
}
