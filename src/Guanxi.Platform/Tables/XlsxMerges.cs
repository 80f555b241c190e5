using System.Text;
using System.Text.RegularExpressions;

namespace Guanxi.Platform.Tables;

/// <summary>
/// Finds the merged cells of a sheet. They stand behind all rows, so this unpacks the sheet once more, but only searches its bytes:
/// a tenth of the time of parsing.
/// </summary>
internal static partial class XlsxMerges
{
    /// <summary>Merges further down cannot belong to a header.</summary>
    private const int LastHeaderRow = 100;
    private const int MostMerges = 1_000;
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("mergeCells");

    /// <summary>The merges that begin in the first 100 rows, at most 1,000.</summary>
    public static IReadOnlyList<MergedRange> Read(Stream sheet)
    {
        using (sheet)
        {
            var buffer = new byte[1 << 16];
            var kept = 0;
            while (true)
            {
                var count = sheet.Read(buffer, kept, buffer.Length - kept);
                var window = buffer.AsSpan(0, kept + count);
                var found = IndexOfMergeList(window);
                if (found >= 0)
                {
                    return Parse(Encoding.ASCII.GetString(window[found..]) + Rest(sheet));
                }

                if (count == 0)
                {
                    return [];
                }

                kept = Math.Min(window.Length, Mark.Length + 20);
                window[^kept..].CopyTo(buffer);
            }
        }
    }

    /// <summary>A tag, not the word in a cell: <c>&lt;mergeCells</c> or <c>&lt;x:mergeCells</c>.</summary>
    private static int IndexOfMergeList(ReadOnlySpan<byte> window)
    {
        for (var from = 0; ;)
        {
            var at = window[from..].IndexOf(Mark);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            var open = window[..at].LastIndexOf((byte)'<');
            if (open >= 0 && (open == at - 1 || window[at - 1] == (byte)':') && !window[open..at].Contains((byte)'>'))
            {
                return at;
            }

            from = at + 1;
        }
    }

    private static string Rest(Stream sheet)
    {
        var rest = new byte[1 << 16];
        return Encoding.ASCII.GetString(rest, 0, sheet.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false));
    }

    private static List<MergedRange> Parse(string text)
    {
        var merges = new List<MergedRange>();
        foreach (Match match in Reference().Matches(text))
        {
            var first = XlsxTexts.Position(match.Groups[1].ValueSpan);
            var last = XlsxTexts.Position(match.Groups[2].ValueSpan);
            if (first is { Row: <= LastHeaderRow } && last is not null && merges.Count < MostMerges)
            {
                merges.Add(new MergedRange(first.Value.Row, first.Value.Column, last.Value.Row, last.Value.Column));
            }
        }

        return merges;
    }

    [GeneratedRegex("mergeCell\\s+ref=[\"']([A-Z]+[0-9]+):([A-Z]+[0-9]+)[\"']", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
