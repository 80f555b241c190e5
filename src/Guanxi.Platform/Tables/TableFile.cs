using System.Text;
using Guanxi.Platform.VCards;

namespace Guanxi.Platform.Tables;

/// <summary>Opens the files in which people bring their contacts.</summary>
public static class TableFile
{
    private const int HeadBytes = 1 << 16;

    /// <summary>Opens a file by its content and checks what can be checked at once: its kind, its encoding, its first sheet.</summary>
    /// <param name="stream">Readable and seekable; stays the caller's and must stay open while the reader is used.</param>
    /// <param name="fileName">Only used to name the single sheet of a text file.</param>
    /// <param name="choice">What a person chose instead of the detected encoding or delimiter.</param>
    /// <exception cref="TableFileRefusedException">The file cannot be read; the code says why.</exception>
    /// <exception cref="ArgumentException">The chosen encoding does not exist.</exception>
    public static async Task<TableReader> OpenAsync(
        Stream stream, string fileName, TableReadLimits limits, TableTextChoice? choice = null, CancellationToken cancel = default)
    {
        if (stream.Length > limits.FileBytes)
        {
            throw new TableFileRefusedException(TableRefusalCodes.TooLarge) { Limit = limits.FileBytes };
        }

        var head = await ReadHeadAsync(stream, cancel);
        var kind = KindOf(stream, head);
        TableReader reader = kind switch
        {
            TableFileKind.Xlsx => new XlsxTableReader(stream, limits),
            TableFileKind.Xls => new XlsTableReader(stream, limits),
            TableFileKind.VCard => new VCardTableReader(stream, Path.GetFileNameWithoutExtension(fileName), limits),
            _ => await OpenTextAsync(stream, fileName, limits, choice, head, cancel),
        };
        try
        {
            reader.SelectFirstSheetWithContent();
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>What the content is, without opening it.</summary>
    /// <exception cref="TableFileRefusedException">It is empty, protected, with macros in the old format, or no table at all.</exception>
    public static async Task<TableFileKind> DetectAsync(Stream stream, CancellationToken cancel = default) =>
        KindOf(stream, await ReadHeadAsync(stream, cancel));

    private static async Task<CsvTableReader> OpenTextAsync(
        Stream stream, string fileName, TableReadLimits limits, TableTextChoice? choice, byte[] head, CancellationToken cancel)
    {
        var known = choice?.EncodingName is { } name ? TextEncodings.Strict(name) : TextEncodings.FromMarks(head);
        var encoding = await TextEncodings.DetectAsync(stream, known, cancel);
        return new CsvTableReader(stream, Path.GetFileNameWithoutExtension(fileName), limits, encoding, choice?.Delimiter);
    }

    private static async Task<byte[]> ReadHeadAsync(Stream stream, CancellationToken cancel)
    {
        stream.Position = 0;
        var head = new byte[Math.Min(HeadBytes, stream.Length)];
        await stream.ReadExactlyAsync(head, cancel);
        return head;
    }

    private static TableFileKind KindOf(Stream stream, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(OleDirectory.Signature))
        {
            return KindOfOle(stream);
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return TableFileKind.Xlsx;
        }

        var encoding = TextEncodings.FromMarks(head);
        if (IsBinary(head, encoding))
        {
            throw new TableFileRefusedException(TableRefusalCodes.NotATable);
        }

        var start = Beginning(head, encoding);
        if (start.Length == 0 && head.Length == stream.Length)
        {
            throw new TableFileRefusedException(TableRefusalCodes.Empty);
        }

        // Many web systems call an HTML page .xls; a browser's save-as would not help, so it is refused with a clear word.
        return IsVCard(start) ? TableFileKind.VCard
            : start.StartsWith('<') || start.StartsWith("{\\rtf", StringComparison.Ordinal) ? throw new TableFileRefusedException(TableRefusalCodes.NotATable)
            : TableFileKind.DelimitedText;
    }

    // Not only at the very start: the first card may have lost its first line.
    private static bool IsVCard(string start) =>
        $"\n{start}".Contains("\nBEGIN:VCARD", StringComparison.OrdinalIgnoreCase) || $"\n{start}".Contains("\nEND:VCARD", StringComparison.OrdinalIgnoreCase);

    private static TableFileKind KindOfOle(Stream stream)
    {
        var names = OleDirectory.ReadNames(stream);
        return names.Contains("EncryptedPackage") ? throw new TableFileRefusedException(TableRefusalCodes.Encrypted)
            : names.Contains("_VBA_PROJECT_CUR") ? throw new TableFileRefusedException(TableRefusalCodes.Macro)
            : names.Contains("Workbook") || names.Contains("Book") ? TableFileKind.Xls
            : throw new TableFileRefusedException(names.Count == 0 ? TableRefusalCodes.Broken : TableRefusalCodes.NotATable);
    }

    private static bool IsBinary(ReadOnlySpan<byte> head, Encoding? encoding) =>
        (encoding is null && head.Contains((byte)0))
        || head.StartsWith("%PDF"u8) || head.StartsWith("PK\u0005\u0006"u8) || head.StartsWith("Rar!"u8) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>The first characters, for telling kinds apart only: what does not decode is replaced.</summary>
    private static string Beginning(ReadOnlySpan<byte> head, Encoding? encoding)
    {
        var lenient = encoding is null ? Encoding.Latin1 : Encoding.GetEncoding(encoding.CodePage);
        return lenient.GetString(head[..Math.Min(head.Length, 512)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }
}
