using System.Text;

namespace Guanxi.Platform.VCards;

/// <summary>One property: <c>item1.TEL;TYPE=cell:+86 138…</c>.</summary>
/// <param name="Group">The word before the dot, in capitals; empty when there is none.</param>
/// <param name="Name">In capitals.</param>
/// <param name="Types">All types and bare parameters, in capitals.</param>
/// <param name="Value">Decoded, still with its backslashes.</param>
/// <param name="EncodingIsKnown">False: the bytes fit no likely encoding and were read as Latin-1.</param>
internal sealed record VCardLine(string Group, string Name, IReadOnlySet<string> Types, string Value, bool EncodingIsKnown)
{
    /// <summary>Parses a logical line; null when it has no property name followed by a colon.</summary>
    public static VCardLine? Parse(ReadOnlySpan<byte> line)
    {
        var colon = EndOfHeader(line);
        if (colon <= 0)
        {
            return null;
        }

        var parts = SplitOutsideQuotes(Encoding.Latin1.GetString(line[..colon]), ';');
        var dot = parts[0].LastIndexOf('.');
        var name = parts[0][(dot + 1)..].Trim().ToUpperInvariant();
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return null;
        }

        var types = new HashSet<string>(StringComparer.Ordinal);
        string? charset = null;
        string? encoding = null;
        foreach (var parameter in parts.Skip(1))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            var key = equals < 0 ? "TYPE" : parameter[..equals].Trim().ToUpperInvariant();
            var value = parameter[(equals + 1)..].Trim().Trim('"');
            switch (key)
            {
                case "CHARSET":
                    charset = value;
                    break;
                case "ENCODING":
                    encoding = value.ToUpperInvariant();
                    break;
                case "TYPE":
                    types.UnionWith(value.ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                    break;
            }
        }

        var printable = encoding == "QUOTED-PRINTABLE" || types.Contains("QUOTED-PRINTABLE");
        var (text, known) = VCardTexts.Decode(printable ? VCardTexts.FromQuotedPrintable(line[(colon + 1)..]) : line[(colon + 1)..], charset);
        return new VCardLine(parts[0][..Math.Max(0, dot)].ToUpperInvariant(), name, types, text, known);
    }

    private static int EndOfHeader(ReadOnlySpan<byte> line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == (byte)'"';
            if (line[i] == (byte)':' && !quoted)
            {
                return i;
            }
        }

        // An unpaired quote in the header: the first colon is the best guess.
        return line.IndexOf((byte)':');
    }

    private static List<string> SplitOutsideQuotes(string header, char separator)
    {
        var parts = new List<string>();
        var quoted = false;
        var from = 0;
        for (var i = 0; i < header.Length; i++)
        {
            quoted ^= header[i] == '"';
            if (header[i] == separator && !quoted)
            {
                parts.Add(header[from..i]);
                from = i + 1;
            }
        }

        parts.Add(header[from..]);
        return parts;
    }
}
