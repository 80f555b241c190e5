using System.IO.Compression;
using System.Text;

namespace Guanxi.Platform.Documents.Files;

/// <summary>Looks for macros and programs inside documents and archives that carry a harmless name.</summary>
internal static class HiddenPrograms
{
    private static readonly byte[] CompoundMacros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    private static readonly HashSet<string> Programs = ["exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jar", "msi", "hta", "lnk", "docm", "xlsm", "pptm"];

    /// <summary>True when the file must be refused. The stream is read from its beginning and left anywhere.</summary>
    public static async Task<bool> AreInAsync(Stream file, FileShape shape, CancellationToken cancel)
    {
        file.Position = 0;
        return shape switch
        {
            FileShape.Zip => IsInArchive(file),
            FileShape.Compound => await ContainsAsync(file, CompoundMacros, cancel),
            _ => false,
        };
    }

    private static bool IsInArchive(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Any(entry =>
                entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || Programs.Contains(FileNameRule.Extension(entry.Name)));
        }
        catch (InvalidDataException)
        {
            // What cannot be looked into is not taken in.
            return true;
        }
    }

    private static async Task<bool> ContainsAsync(Stream file, byte[] pattern, CancellationToken cancel)
    {
        var buffer = new byte[81_920];
        var kept = 0;
        int read;
        while ((read = await file.ReadAsync(buffer.AsMemory(kept), cancel)) > 0)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(pattern) >= 0)
            {
                return true;
            }

            // The pattern may lie across two reads.
            kept = Math.Min(pattern.Length - 1, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
