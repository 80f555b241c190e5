namespace Guanxi.Platform.Chinese;

/// <summary>Unified social credit codes by GB 32100-2015, with the organisation code of GB 11714 inside.</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // In the organisation code each letter counts by its place in the whole alphabet.
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // 1 to 9: establishment, foreign affairs, justice, culture, civil affairs, tourism, religion, unions, business; N: farming; Y: others.
    private const string Authorities = "123456789NY";

    // Companies registered with the national office itself carry 100000, which is no region.
    private const string NationalOffice = "100000";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Checks a code as typed; width, case, blanks and hyphens do not matter.</summary>
    public static CreditCodeCheck Check(string text)
    {
        var code = string.Concat(TextFold.Normalise(text).Where(character => !char.IsWhiteSpace(character) && character != '-')).ToUpperInvariant();
        return new CreditCodeCheck(code, [.. Faults(code)]);
    }

    private static IEnumerable<CreditCodeFault> Faults(string code)
    {
        if (code.Length != 18)
        {
            return [CreditCodeFault.Length];
        }

        return code.All(character => Alphabet.Contains(character, StringComparison.Ordinal))
            ? PartFaults(code)
            : [CreditCodeFault.Alphabet];
    }

    private static IEnumerable<CreditCodeFault> PartFaults(string code)
    {
        if (!Authorities.Contains(code[0], StringComparison.Ordinal))
        {
            yield return CreditCodeFault.Authority;
        }

        var region = code[2..8];
        if (!region.All(char.IsAsciiDigit) || (region != NationalOffice && !RegionCodes.HasProvince(region)))
        {
            yield return CreditCodeFault.Region;
        }

        if (code[16] != OrganisationCheck(code.AsSpan(8, 8)))
        {
            yield return CreditCodeFault.OrganisationCheck;
        }

        if (code[17] != CheckDigit(code.AsSpan(0, 17)))
        {
            yield return CreditCodeFault.CheckDigit;
        }
    }

    private static char CheckDigit(ReadOnlySpan<char> code) => Alphabet[(31 - (Sum(code, Alphabet, Weights) % 31)) % 31];

    private static char OrganisationCheck(ReadOnlySpan<char> code) => (11 - (Sum(code, OrganisationAlphabet, OrganisationWeights) % 11)) switch
    {
        10 => 'X',
        11 => '0',
        var digit => (char)('0' + digit),
    };

    private static int Sum(ReadOnlySpan<char> code, string alphabet, int[] weights)
    {
        var sum = 0;
        for (var index = 0; index < code.Length; index++)
        {
            sum += alphabet.IndexOf(code[index], StringComparison.Ordinal) * weights[index];
        }

        return sum;
    }
}
