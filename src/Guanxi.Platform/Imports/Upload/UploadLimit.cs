using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Upload;

/// <summary>How large a request with a file may be.</summary>
internal static class UploadLimit
{
    /// <summary>The largest file with its form around it.</summary>
    public const long RequestBytes = (200L << 20) + (1 << 20);

    public static long Megabytes => TableReadLimits.Default.FileBytes >> 20;
}
