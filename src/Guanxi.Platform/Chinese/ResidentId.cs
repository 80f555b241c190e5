using System.Globalization;

namespace Guanxi.Platform.Chinese;

/// <summary>Resident identity numbers by GB 11643-1999, check character by ISO 7064 MOD 11-2.</summary>
public static class ResidentId
{
    private const string CheckCharacters = "10X98765432";

    // Cards for residents of Taiwan carry 83, which is no region of GB/T 2260.
    private const string TaiwanResidents = "83";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Checks a number as typed; width, case and blanks do not matter.</summary>
    /// <param name="today">A day of birth after it is refused.</param>
    public static ResidentIdCheck Check(string text, DateOnly today)
    {
        var typed = string.Concat(TextFold.Normalise(text).Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        if (typed.Length is not 15 and not 18)
        {
            return new ResidentIdCheck(typed, [ResidentIdFault.Length], null, null);
        }

        if (!typed[..^1].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(typed[^1]) || (typed.Length == 18 && typed[^1] == 'X')))
        {
            return new ResidentIdCheck(typed, [ResidentIdFault.Alphabet], null, null);
        }

        var number = typed.Length == 18 ? typed : Complete(typed);
        DateOnly? bornOn = DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
        return new ResidentIdCheck(number, [.. Faults(number, bornOn, today)], bornOn, (number[16] - '0') % 2 == 0);
    }

    // Numbers of 15 digits were given until 1999, to people born in the 20th century.
    private static string Complete(string old)
    {
        var number = $"{old[..6]}19{old[6..]}";
        return number + CheckCharacter(number);
    }

    private static IEnumerable<ResidentIdFault> Faults(string number, DateOnly? bornOn, DateOnly today)
    {
        if (number[..2] != TaiwanResidents && !RegionCodes.HasProvince(number))
        {
            yield return ResidentIdFault.Region;
        }

        if (bornOn is null)
        {
            yield return ResidentIdFault.BirthDate;
        }
        else if (bornOn > today)
        {
            yield return ResidentIdFault.BornInTheFuture;
        }

        if (number[17] != CheckCharacter(number))
        {
            yield return ResidentIdFault.CheckDigit;
        }
    }

    private static char CheckCharacter(string number) =>
        CheckCharacters[Weights.Select((weight, index) => weight * (number[index] - '0')).Sum() % 11];
}
