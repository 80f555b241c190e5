namespace Guanxi.Platform.Tables;

/// <summary>What a person chose for a text file instead of what was detected.</summary>
/// <param name="EncodingName">A name that .NET knows, such as <c>utf-8</c>, <c>gb18030</c>, <c>big5</c>; null: detect.</param>
/// <param name="Delimiter">The character between cells; null: detect.</param>
public sealed record TableTextChoice(string? EncodingName = null, char? Delimiter = null);
