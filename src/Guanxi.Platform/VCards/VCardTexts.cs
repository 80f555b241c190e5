using System.Globalization;
using System.Text;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.VCards;

/// <summary>The layers around a text in a vCard: quoted-printable, encoding, backslashes.</summary>
internal static class VCardTexts
{
    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> value)
    {
        var bytes = new List<byte>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == (byte)'=' && i + 2 < value.Length
                && byte.TryParse(value.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else
            {
                bytes.Add(value[i]);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The text in the encoding that the card names, else in UTF-8, else in GB18030; failing all, Latin-1, which reads anything.</summary>
    public static (string Text, bool EncodingIsKnown) Decode(ReadOnlySpan<byte> value, string? charset)
    {
        foreach (var encoding in new[] { Named(charset), TextEncodings.StrictUtf8, TextEncodings.StrictGb18030 })
        {
            try
            {
                if (encoding is not null)
                {
                    return (encoding.GetString(value), true);
                }
            }
            catch (DecoderFallbackException)
            {
                // The next encoding is tried: programs that name the wrong one are common.
            }
        }

        return (Encoding.Latin1.GetString(value), false);
    }

    /// <summary>Cuts a structured value at a separator that no backslash protects; the parts keep their backslashes.</summary>
    public static List<string> Split(string value, char separator)
    {
        var parts = new List<string>();
        var from = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == separator)
            {
                parts.Add(value[from..i]);
                from = i + 1;
            }
        }

        parts.Add(value[from..]);
        return parts;
    }

    /// <summary>The plain text, trimmed; null when nothing is left.</summary>
    /// <param name="newlines">Whether <c>\n</c> stands for a line break; in vCard 2.1 it does not (a path may hold it).</param>
    public static string? Unescape(string value, bool newlines)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                text.Append(value[i]);
                continue;
            }

            var next = value[i + 1];
            if (next is ';' or ',' or '\\' or ':' || (newlines && (next is 'n' or 'N')))
            {
                text.Append(next is 'n' or 'N' ? '\n' : next);
                i++;
            }
            else
            {
                text.Append('\\');
            }
        }

        return CellTexts.Clean(text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
    }

    public static string Escape(string value) => (CellTexts.Clean(value) ?? "")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);

    private static Encoding? Named(string? charset)
    {
        try
        {
            return charset is null ? null
                // GB18030 holds all of GB2312 and GBK, and cards that name these hold more than they allow.
                : charset.StartsWith("GB", StringComparison.OrdinalIgnoreCase) ? TextEncodings.StrictGb18030
                : TextEncodings.Strict(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
