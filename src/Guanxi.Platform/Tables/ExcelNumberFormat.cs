using System.Text;

namespace Guanxi.Platform.Tables;

/// <summary>What a number format makes of a number, as far as an importer must know it.</summary>
/// <param name="ShowsDate">Year, month or day are shown.</param>
/// <param name="ShowsTime">Hour, minute or second are shown.</param>
/// <param name="ShowsPercent">The number is shown times 100 with a percent sign.</param>
/// <param name="MinimumDigits">Leading zeros up to this many digits (a post code 010000 stored as a number); 0: none.</param>
internal sealed record ExcelNumberFormat(bool ShowsDate, bool ShowsTime, bool ShowsPercent, int MinimumDigits)
{
    public static ExcelNumberFormat General { get; } = new(false, false, false, 0);

    /// <summary>The formats without a text in the file. Source: ECMA-376 part 1, 18.8.30, with the East Asian ids of 27 to 58.</summary>
    public static ExcelNumberFormat BuiltIn(int id) => id switch
    {
        9 or 10 => General with { ShowsPercent = true },
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => General with { ShowsDate = true },
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => General with { ShowsTime = true },
        22 => General with { ShowsDate = true, ShowsTime = true },
        _ => General,
    };

    public static ExcelNumberFormat Parse(string? code)
    {
        var plain = WithoutLiterals(code ?? "");
        if (plain.Length == 0 || plain.Contains("GENERAL", StringComparison.Ordinal))
        {
            return General;
        }

        var showsTime = plain.AsSpan().ContainsAny('H', 'S') || plain.Contains("AM/PM", StringComparison.Ordinal);
        var showsDate = plain.AsSpan().ContainsAny('Y', 'D', 'E') && !plain.Contains("E+", StringComparison.Ordinal) && !plain.Contains("E-", StringComparison.Ordinal);
        // A lone m is a month; beside hours or seconds it means minutes.
        showsDate |= plain.Contains('M', StringComparison.Ordinal) && !showsTime;
        return new ExcelNumberFormat(
            showsDate,
            showsTime,
            plain.Contains('%', StringComparison.Ordinal),
            plain.All(c => c == '0') && plain.Length > 1 ? plain.Length : 0);
    }

    /// <summary>The first section in capitals, without quoted texts, escaped characters, colours, locales and conditions.</summary>
    private static string WithoutLiterals(string code)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf('"', code, i);
                    break;
                case '[':
                    var end = EndOf(']', code, i);
                    // [h], [mm] and [ss] are elapsed times; all else in brackets is no part of the number.
                    var inside = code[(i + 1)..Math.Min(end, code.Length)].ToUpperInvariant();
                    plain.Append(inside.Length > 0 && inside.All(c => c is 'H' or 'M' or 'S') ? "S" : "");
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    plain.Append(char.ToUpperInvariant(code[i]));
                    break;
            }
        }

        return plain.ToString();
    }

    private static int EndOf(char closing, string code, int start)
    {
        var end = code.IndexOf(closing, start + 1);
        return end < 0 ? code.Length : end;
    }
}
