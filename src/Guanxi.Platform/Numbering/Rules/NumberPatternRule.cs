using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Numbering.Rules;

/// <summary>How a number looks and when its count starts again (COMP-23).</summary>
/// <remarks>
/// A pattern is text with parts in braces: <c>{yyyy}</c>, <c>{yyMM}</c>, <c>{yyyyMMdd}</c>… the date; <c>{unit}</c> the unit's
/// code; <c>{0000}</c> the serial with at least that many digits. The smallest date part decides when the count starts again.
/// </remarks>
public static partial class NumberPatternRule
{
    /// <summary>Longest pattern and longest number, in characters; number columns have this length.</summary>
    public const int MaxLength = 40;

    /// <summary>Noughts in a serial; a long has more digits than this, so widening never overflows.</summary>
    private const int MaxSerialDigits = 12;

    // Of a unit's code in a number; codes are at most 30 characters, usually three to six.
    private const int AssumedUnitCodeLength = 6;

    /// <summary>Takes a pattern apart, or says everything that is wrong with it.</summary>
    /// <param name="field">Request field that refusals are shown at.</param>
    public static Outcome<NumberPattern> Parse(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Refusal("field-missing", field);
        }

        var parts = PartPattern().Matches(text).Select(PartOf).ToList();
        if (parts.Any(part => part is null) || parts.Sum(part => part!.Length) != text.Length)
        {
            return new Refusal("number-pattern-unreadable", field);
        }

        var pattern = new NumberPattern([.. parts.Select(part => part!.Part)]);
        var refusals = Check(pattern, field);
        return refusals.Count > 0 ? refusals : pattern;
    }

    /// <summary>Numbers with the same key share one count; a new key starts at 1.</summary>
    /// <param name="unitCode">Code of the unit; needed only when the pattern names it.</param>
    /// <exception cref="ArgumentNullException">The pattern names the unit and there is none.</exception>
    public static string PeriodKey(NumberPattern pattern, DateOnly day, string? unitCode)
    {
        var format = pattern switch
        {
            _ when pattern.Has("dd") => "yyyy-MM-dd",
            _ when pattern.Has("MM") => "yyyy-MM",
            _ when pattern.Has("yy") => "yyyy",
            _ => null,
        };
        var period = format is null ? "" : day.ToString(format, CultureInfo.InvariantCulture);
        return pattern.NeedsUnit ? $"{period}@{unitCode ?? throw new ArgumentNullException(nameof(unitCode))}" : period;
    }

    /// <summary>Writes a number. A serial that has outgrown its noughts becomes longer, never shorter or repeated.</summary>
    /// <param name="serial">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The serial is not positive.</exception>
    public static string Format(NumberPattern pattern, DateOnly day, string? unitCode, long serial)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(serial);
        var number = new StringBuilder(MaxLength);
        foreach (var part in pattern.Parts)
        {
            number.Append(part.Kind switch
            {
                NumberPartKind.Date => day.ToString(part.Text, CultureInfo.InvariantCulture),
                NumberPartKind.Unit => unitCode ?? throw new ArgumentNullException(nameof(unitCode)),
                NumberPartKind.Serial => serial.ToString(part.Text, CultureInfo.InvariantCulture),
                _ => part.Text,
            });
        }

        return number.ToString();
    }

    private static List<Refusal> Check(NumberPattern pattern, string field)
    {
        var refusals = new List<Refusal>();
        if (pattern.Parts.Count(part => part.Kind == NumberPartKind.Serial) != 1)
        {
            refusals.Add(new Refusal("number-pattern-one-serial", field));
        }

        // Without the year (or the month) the same numbers would come again.
        if ((pattern.Has("dd") && !pattern.Has("MM")) || (pattern.Has("MM") && !pattern.Has("yy")))
        {
            refusals.Add(new Refusal("number-pattern-repeats", field));
        }

        var length = pattern.Parts.Sum(part => part.Kind switch
        {
            NumberPartKind.Unit => AssumedUnitCodeLength,
            NumberPartKind.Serial => Math.Max(part.Text.Length, MaxSerialDigits),
            _ => part.Text.Length,
        });
        if (length > MaxLength)
        {
            refusals.Add(new Refusal("number-pattern-too-long", field) { Arguments = [MaxLength] });
        }

        return refusals;
    }

    private static ReadPart? PartOf(Match match)
    {
        var inner = match.Groups["inner"];
        if (!inner.Success)
        {
            return new ReadPart(new NumberPart(NumberPartKind.Literal, match.Value), match.Length);
        }

        NumberPartKind? kind = inner.Value switch
        {
            "unit" => NumberPartKind.Unit,
            { Length: <= MaxSerialDigits } text when text.All(letter => letter == '0') => NumberPartKind.Serial,
            { } text when DatePattern().IsMatch(text) => NumberPartKind.Date,
            _ => null,
        };
        return kind is { } known ? new ReadPart(new NumberPart(known, inner.Value), match.Length) : null;
    }

    [GeneratedRegex(@"\{(?<inner>[A-Za-z0]+)\}|[\p{L}\p{Nd}\-_/.#()（）〔〕第号]+")]
    private static partial Regex PartPattern();

    [GeneratedRegex("^(?=.)(yyyy|yy)?(MM)?(dd)?$")]
    private static partial Regex DatePattern();

    private sealed record ReadPart(NumberPart Part, int Length);
}
