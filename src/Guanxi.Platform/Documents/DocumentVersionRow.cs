namespace Guanxi.Platform.Documents;

/// <summary>A version as lists show it.</summary>
internal sealed record DocumentVersionRow
{
    public required long DocumentId { get; init; }

    public required int Number { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required long FileId { get; init; }

    public required string Remark { get; init; }

    public required string? UploadedBy { get; init; }

    public required DateTime UploadedAt { get; init; }

    /// <summary>Size for people: <c>12 KB</c>, <c>3.4 MB</c>.</summary>
    public string SizeText => Size < 1024 * 1024
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, Size / 1024)} KB")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Size / 1048576.0:0.0} MB");
}
