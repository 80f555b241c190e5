namespace Guanxi.Platform.Documents.Files;

/// <summary>Which files we know, by name and by what they begin with. Programs, scripts and macro documents are not among them.</summary>
internal static class FileTypeRule
{
    /// <summary>Bytes from the beginning of a file that <see cref="ContentTypeOf"/> wants to see.</summary>
    public const int HeadLength = 512;

    private const string Word = "application/vnd.openxmlformats-officedocument.";

    private static readonly Dictionary<string, (string ContentType, FileShape Shape)> Known = new()
    {
        ["pdf"] = ("application/pdf", FileShape.Pdf),
        ["jpg"] = ("image/jpeg", FileShape.Jpeg),
        ["jpeg"] = ("image/jpeg", FileShape.Jpeg),
        ["png"] = ("image/png", FileShape.Png),
        ["gif"] = ("image/gif", FileShape.Gif),
        ["webp"] = ("image/webp", FileShape.WebP),
        ["bmp"] = ("image/bmp", FileShape.Bitmap),
        ["tif"] = ("image/tiff", FileShape.Tiff),
        ["tiff"] = ("image/tiff", FileShape.Tiff),
        ["docx"] = (Word + "wordprocessingml.document", FileShape.Zip),
        ["xlsx"] = (Word + "spreadsheetml.sheet", FileShape.Zip),
        ["pptx"] = (Word + "presentationml.presentation", FileShape.Zip),
        ["ofd"] = ("application/ofd", FileShape.Zip),
        ["zip"] = ("application/zip", FileShape.Zip),
        ["doc"] = ("application/msword", FileShape.Compound),
        ["xls"] = ("application/vnd.ms-excel", FileShape.Compound),
        ["ppt"] = ("application/vnd.ms-powerpoint", FileShape.Compound),
        ["txt"] = ("text/plain", FileShape.Text),
        ["csv"] = ("text/csv", FileShape.Text),
        ["mp3"] = ("audio/mpeg", FileShape.Mp3),
        ["wav"] = ("audio/wav", FileShape.Wave),
        ["m4a"] = ("audio/mp4", FileShape.Mp4),
        ["mp4"] = ("video/mp4", FileShape.Mp4),
    };

    /// <summary>Every extension that can be allowed.</summary>
    public static IReadOnlyCollection<string> Extensions => Known.Keys;

    /// <summary>What the file is made of, or null for an unknown extension.</summary>
    public static FileShape? ShapeOf(string extension) => Known.TryGetValue(extension, out var type) ? type.Shape : null;

    /// <summary>The content type when content and extension agree, otherwise null.</summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes, or all of a shorter file.</param>
    public static string? ContentTypeOf(string extension, ReadOnlySpan<byte> head) =>
        Known.TryGetValue(extension, out var type) && Begins(head, type.Shape) ? type.ContentType : null;

    private static bool Begins(ReadOnlySpan<byte> head, FileShape shape) => shape switch
    {
        FileShape.Pdf => head.StartsWith("%PDF-"u8),
        FileShape.Jpeg => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        FileShape.Png => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        FileShape.Gif => head.StartsWith("GIF8"u8),
        FileShape.WebP => head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8),
        FileShape.Wave => head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WAVE"u8),
        FileShape.Bitmap => head.StartsWith("BM"u8),
        FileShape.Tiff => head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8),
        FileShape.Zip => head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]),
        FileShape.Compound => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        FileShape.Mp3 => head.StartsWith("ID3"u8) || (head.Length > 2 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0),
        FileShape.Mp4 => head.Length > 8 && head[4..].StartsWith("ftyp"u8),
        _ => !head.Contains((byte)0) && !head.StartsWith("#!"u8) && !head.StartsWith("MZ"u8),
    };
}
