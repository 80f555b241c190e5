namespace Guanxi.Platform.Documents.Files;

/// <summary>How a file is built, which decides what it begins with and where macros could hide.</summary>
internal enum FileShape
{
    Pdf,
    Jpeg,
    Png,
    Gif,
    WebP,
    Bitmap,
    Tiff,

    /// <summary>A zip archive; office documents since 2007 are such.</summary>
    Zip,

    /// <summary>OLE compound file: office documents before 2007.</summary>
    Compound,
    Text,
    Mp3,
    Wave,
    Mp4,
}
