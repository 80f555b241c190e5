using System.Text.RegularExpressions;

namespace Guanxi.Platform.Chinese;

/// <summary>Keys under which two spellings of one company's name meet.</summary>
public static partial class CompanyNameFold
{
    private static readonly string[] ChineseForms =
    [
        .. new[]
        {
            "股份有限公司", "有限责任公司", "集团有限公司", "集团有限责任公司", "集团股份有限公司", "控股有限公司", "有限公司",
            "股份公司", "责任公司", "集团公司", "控股公司", "总公司", "公司", "集团", "控股", "总厂", "厂", "株式会社", "有限会社",
            "合伙企业有限合伙", "合伙企业普通合伙", "合伙企业特殊普通合伙", "特殊普通合伙", "普通合伙", "有限合伙", "合伙企业",
            "个人独资企业", "个人独资", "个体工商户",
        }.OrderByDescending(form => form.Length),
    ];

    // A branch is not the company, although its name ends in the same two characters.
    private static readonly string[] Branches = ["分公司", "子公司", "支公司", "分厂"];

    private static readonly HashSet<string> LatinForms = new(StringComparer.Ordinal)
    {
        "co", "company", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "llc", "llp", "lp", "plc", "gmbh", "ag", "kg",
        "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "oy", "aps", "pte", "pty", "sdn", "bhd", "kk", "group", "holding", "holdings",
    };

    /// <summary>The name without width, case, script, brackets, blanks, punctuation and legal form.</summary>
    /// <remarks>What stands in brackets stays: 华东（北京）有限公司 and 华东北京有限公司 meet, 华东（上海）有限公司 does not.</remarks>
    /// <returns>Letters and digits; at least the two characters that a legal form alone would leave.</returns>
    public static string Key(string name) => FoldedKey(SearchText.Fold(name));

    /// <summary>The key without a province or city in front or in brackets, as long as two characters stay.</summary>
    public static string Core(string name)
    {
        var withoutBracketedPlaces = Bracketed().Replace(
            SearchText.Fold(name), match => PlaceNames.Contains(match.Groups["inside"].Value.Trim()) ? string.Empty : match.Value);
        var core = FoldedKey(withoutBracketedPlaces);

        // A province may be followed by its city: 广东省深圳市…
        for (var length = PlaceNames.LengthAtStart(core); length > 0 && core.Length - length >= 2; length = PlaceNames.LengthAtStart(core))
        {
            core = core[length..];
        }

        return core;
    }

    private static string FoldedKey(string folded)
    {
        // Co.,Ltd. and S.A. are written with and without dots.
        var runs = SearchRun.Of(folded.Replace(".", string.Empty, StringComparison.Ordinal)).ToList();
        while (runs.Count > 1 && !runs[^1].IsCjk && LatinForms.Contains(runs[^1].Symbols[0]))
        {
            runs.RemoveAt(runs.Count - 1);
        }

        return WithoutChineseForm(string.Concat(runs.SelectMany(run => run.Symbols)));
    }

    private static string WithoutChineseForm(string name)
    {
        while (!Array.Exists(Branches, branch => name.EndsWith(branch, StringComparison.Ordinal)))
        {
            var form = Array.Find(ChineseForms, form => name.Length - form.Length >= 2 && name.EndsWith(form, StringComparison.Ordinal));
            if (form is null)
            {
                break;
            }

            name = name[..^form.Length];
        }

        return name.StartsWith("株式会社", StringComparison.Ordinal) && name.Length >= 6 ? name[4..] : name;
    }

    [GeneratedRegex(@"[(\[【〔〈《{](?<inside>[^)\]】〕〉》}]*)[)\]】〕〉》}]", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
