using System.Text.RegularExpressions;

namespace Guanxi.TextCompiler;

/// <summary>What a pair of texts must satisfy to be shown to people.</summary>
internal static partial class TextRule
{
    /// <summary>The faults of one text, each as <c>code: sentence</c>; none when it may pass.</summary>
    public static IEnumerable<string> Faults(string simplified, string english)
    {
        if (string.IsNullOrWhiteSpace(simplified))
        {
            yield return "TEXT004: the Simplified Chinese text is empty";
        }

        if (string.IsNullOrWhiteSpace(english))
        {
            yield return "TEXT004: the English text is empty";
        }

        if (!Placeholders(simplified).SetEquals(Placeholders(english)))
        {
            yield return "TEXT005: the placeholders differ between the languages";
        }

        if (Chinese().IsMatch(english))
        {
            yield return "TEXT006: the English text holds Chinese characters";
        }
    }

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["index"].Value)];

    // A format behind the index may differ: dates are written differently in each language.
    [GeneratedRegex(@"\{(?<index>[0-9]+)[^{}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    // Han characters, Chinese punctuation and full-width forms.
    [GeneratedRegex("[\u3000-\u303F\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]")]
    private static partial Regex Chinese();
}
