namespace Guanxi.Platform.Tables;

/// <summary>A file cannot be read, and the reason is one that its owner can understand and mend.</summary>
/// <remarks>It is an exception because most faults appear in the middle of a stream of rows. It carries no cell content.</remarks>
/// <param name="code">One of <see cref="TableRefusalCodes"/>.</param>
/// <param name="inner">What the parser said, for the log.</param>
public sealed class TableFileRefusedException(string code, Exception? inner = null) : Exception(code, inner)
{
    /// <summary>One of <see cref="TableRefusalCodes"/>; the key of the text shown.</summary>
    public string Code { get; } = code;

    /// <summary>Row where it happened, from 1, as a spreadsheet numbers it; null when unknown.</summary>
    public int? Row { get; init; }

    /// <summary>Column where it happened, from 1; null when unknown.</summary>
    public int? Column { get; init; }

    /// <summary>First byte that cannot be decoded, from 0; null unless the code is <see cref="TableRefusalCodes.Encoding"/>.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The limit that was passed (rows, columns, characters or bytes, after the code); null when none was.</summary>
    public long? Limit { get; init; }
}
