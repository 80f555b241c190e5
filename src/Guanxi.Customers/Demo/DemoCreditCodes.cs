using System.Globalization;

namespace Guanxi.Customers.Demo;

/// <summary>Invented unified social credit codes (GB 32100-2015) with right check characters.</summary>
internal static class DemoCreditCodes
{
    /// <summary>How many different organisations there are in the form of letters (six characters after MA).</summary>
    public const int LetteredOrganisations = 31 * 31 * 31 * 31 * 31 * 31;

    /// <summary>How many different organisations there are in the older form of eight digits.</summary>
    public const int NumberedOrganisations = 100_000_000;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] Values = [.. Enumerable.Range(0, 128).Select(letter => Alphabet.IndexOf((char)letter))];

    private static readonly int[] OrganisationValues =
        [.. Enumerable.Range(0, 128).Select(letter => OrganisationAlphabet.IndexOf((char)letter))];

    /// <summary>The 18 characters of a code.</summary>
    /// <param name="authority">Two characters: registering authority and kind of body, such as 91.</param>
    /// <param name="regionCode">Six digits of GB/T 2260.</param>
    /// <param name="lettered">Whether the organisation part starts with MA.</param>
    /// <param name="organisation">Below the number of organisations of the chosen form.</param>
    public static string Make(string authority, string regionCode, bool lettered, int organisation)
    {
        Span<char> code = stackalloc char[18];
        authority.CopyTo(code);
        regionCode.CopyTo(code[2..]);
        WriteOrganisation(code.Slice(8, 8), lettered, organisation);
        code[16] = OrganisationCheck(code.Slice(8, 8));
        code[17] = Check(code[..17]);
        return new string(code);
    }

    private static void WriteOrganisation(Span<char> part, bool lettered, int organisation)
    {
        if (!lettered)
        {
            organisation.TryFormat(part, out _, "D8", CultureInfo.InvariantCulture);
            return;
        }

        "MA".CopyTo(part);
        for (var place = 7; place >= 2; place--)
        {
            part[place] = Alphabet[organisation % Alphabet.Length];
            organisation /= Alphabet.Length;
        }
    }

    private static char OrganisationCheck(ReadOnlySpan<char> part)
    {
        var sum = 0;
        for (var place = 0; place < part.Length; place++)
        {
            sum += OrganisationValues[part[place]] * OrganisationWeights[place];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }

    private static char Check(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var place = 0; place < code.Length; place++)
        {
            sum += Values[code[place]] * Weights[place];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
