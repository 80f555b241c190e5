namespace Guanxi.Platform.Work;

/// <summary>A piece of a result file, in the database so that any node can hand it out.</summary>
internal sealed class WorkResultChunk
{
    /// <summary>Bytes of every chunk but the last: 1 MiB.</summary>
    public const int Size = 1 << 20;

    public long Id { get; init; }

    public required long WorkItemId { get; init; }

    /// <summary>The run that wrote it; a run that lost its claim must not mix its pieces with the other's.</summary>
    public required int Attempt { get; init; }

    /// <summary>Place in the file, from 0.</summary>
    public required int Position { get; init; }

    public required byte[] Content { get; init; }
}
