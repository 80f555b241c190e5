namespace Guanxi.Platform.Imports.Runs;

/// <summary>A piece of an uploaded file, in the database so that any node can take the import up.</summary>
internal sealed class ImportChunk
{
    /// <summary>Bytes of every chunk but the last: 1 MiB.</summary>
    public const int Size = 1 << 20;

    public long Id { get; init; }

    public required long RunId { get; init; }

    /// <summary>Place in the file, from 0.</summary>
    public required int Position { get; init; }

    public required byte[] Content { get; init; }
}
