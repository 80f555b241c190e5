using System.Text;

namespace Guanxi.Platform.Tables;

/// <summary>Finds the encoding of a text file by decoding all of it strictly.</summary>
internal static class TextEncodings
{
    // In the constructor, since property initialisers would run before the provider is known.
    static TextEncodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        StrictGb18030 = Strict("GB18030");
        StrictUtf8 = Strict("utf-8");
    }

    /// <summary>GB18030 as a decoder that refuses what is not valid in it.</summary>
    public static Encoding StrictGb18030 { get; }

    public static Encoding StrictUtf8 { get; }

    /// <exception cref="ArgumentException">No encoding has that name.</exception>
    public static Encoding Strict(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The encoding named by a byte order mark, or given away by where zero bytes stand; null when neither tells.</summary>
    public static Encoding? FromMarks(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return StrictUtf8;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Strict("utf-16");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Strict("utf-16BE");
        }

        return head.Contains((byte)0) ? FromZeroBytes(head) : null;
    }

    /// <summary>The first of UTF-8 and GB18030 that decodes the whole file.</summary>
    /// <param name="known">The only encoding to try, when one is known.</param>
    /// <exception cref="TableFileRefusedException">No encoding decodes it; names the row and the byte at which the best attempt ended.</exception>
    public static async Task<Encoding> DetectAsync(Stream stream, Encoding? known, CancellationToken cancel)
    {
        var furthest = -1L;
        foreach (var encoding in known is null ? [StrictUtf8, StrictGb18030] : new[] { known })
        {
            var invalid = await FirstInvalidByteAsync(stream, encoding, cancel);
            if (invalid is null)
            {
                return encoding;
            }

            furthest = Math.Max(furthest, invalid.Value);
        }

        throw new TableFileRefusedException(TableRefusalCodes.Encoding)
        {
            ByteOffset = furthest,
            Row = await LineAtAsync(stream, furthest, cancel),
        };
    }

    /// <summary>UTF-16 without a mark: counts line breaks and separators in both byte orders. Chinese characters cannot imitate them.</summary>
    private static Encoding? FromZeroBytes(ReadOnlySpan<byte> head)
    {
        int little = 0, big = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            little += head[i + 1] == 0 && IsMark(head[i]) ? 1 : 0;
            big += head[i] == 0 && IsMark(head[i + 1]) ? 1 : 0;
        }

        return little == big ? null : Strict(little > big ? "utf-16" : "utf-16BE");

        static bool IsMark(byte code) => code is (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',' or (byte)';' or (byte)'|' or (byte)'"' or (byte)':';
    }

    private static async Task<long?> FirstInvalidByteAsync(Stream stream, Encoding encoding, CancellationToken cancel)
    {
        var decoder = encoding.GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[encoding.GetMaxCharCount(bytes.Length)];
        stream.Position = 0;
        var offset = 0L;
        while (true)
        {
            var count = await stream.ReadAsync(bytes, cancel);
            try
            {
                decoder.GetChars(bytes.AsSpan(0, count), characters, flush: count == 0);
            }
            catch (DecoderFallbackException fault)
            {
                return Math.Clamp(offset + fault.Index, 0, Math.Max(0, stream.Length - 1));
            }

            if (count == 0)
            {
                return null;
            }

            offset += count;
        }
    }

    private static async Task<int> LineAtAsync(Stream stream, long offset, CancellationToken cancel)
    {
        var bytes = new byte[1 << 16];
        stream.Position = 0;
        var line = 1;
        for (var left = offset; left > 0;)
        {
            var count = await stream.ReadAsync(bytes.AsMemory(0, (int)Math.Min(left, bytes.Length)), cancel);
            if (count == 0)
            {
                break;
            }

            line += bytes.AsSpan(0, count).Count((byte)'\n');
            left -= count;
        }

        return line;
    }
}
