using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>Texts inside the XML of a workbook.</summary>
internal static partial class XlsxTexts
{
    /// <summary>Text of the element at which the reader stands, read in pieces so that a giant one is refused before it is held.</summary>
    /// <returns>The text; the reader stands at the element's end.</returns>
    /// <exception cref="TableFileRefusedException">The text is longer than a cell may be.</exception>
    public static string Read(XmlReader xml, int longest)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var piece = new char[512];
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            for (var count = xml.ReadValueChunk(piece, 0, piece.Length); count > 0; count = xml.ReadValueChunk(piece, 0, piece.Length))
            {
                text.Append(piece, 0, count);
                if (text.Length > longest)
                {
                    throw new TableFileRefusedException(TableRefusalCodes.CellTooLong) { Limit = longest };
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Text of a rich text element (<c>si</c>, <c>is</c>): all its runs, without the phonetic reading above them.</summary>
    public static string ReadRich(XmlReader xml, int longest)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = "";
        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text += Read(xml, longest - text.Length);
            }

            xml.Read();
        }

        return Unescape(text);
    }

    /// <summary>Resolves <c>_x000D_</c>, by which Excel writes characters that XML cannot hold.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? EscapedCharacter().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Protects a text that happens to look like such an escape.</summary>
    public static string Escape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? EscapedCharacter().Replace(text, match => "_x005F" + match.Value) : text;

    /// <summary>Column (from 0) and row (from 1) of a reference such as <c>AB12</c>; null when it is none.</summary>
    public static (int Column, int Row)? Position(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var letters = 0;
        while (letters < reference.Length && char.IsAsciiLetter(reference[letters]) && letters < 4)
        {
            column = (column * 26) + (reference[letters++] & 31);
        }

        return letters is > 0 and < 4 && column <= 16_384
            && int.TryParse(reference[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (column - 1, row)
            : null;
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
