using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Imports.Mapping;

/// <summary>When two headings are the same.</summary>
internal static partial class HeaderRule
{
    /// <summary>Letters and digits in one width, case and script; what stands in brackets (a unit, "required") does not count.</summary>
    public static string Fold(string header)
    {
        var folded = SearchText.Fold(header);
        var without = Bracketed().Replace(folded, string.Empty);
        var letters = Letters(without);
        return letters.Length > 0 ? letters : Letters(folded);
    }

    /// <summary>Same for two files whose headings are the same in the same order: SHA-256 in hex.</summary>
    public static string Signature(IEnumerable<string> headers) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headers.Select(Fold)))));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"[(\[【〔<《{][^)\]】〕>》}]*[)\]】〕>》}]")]
    private static partial Regex Bracketed();
}
