using System.Buffers;

namespace Guanxi.Platform.Tables;

/// <summary>Makes the raw text of a cell fit to be stored.</summary>
internal static class CellTexts
{
    // Control characters other than tab and line breaks: no database text, XML or page can hold them all.
    private static readonly SearchValues<char> Unwanted =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    /// <summary>The text without control characters; null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!text.AsSpan().ContainsAny(Unwanted))
        {
            return text;
        }

        var kept = string.Concat(text.Where(c => !Unwanted.Contains(c)));
        return kept.Length == 0 ? null : kept;
    }
}
