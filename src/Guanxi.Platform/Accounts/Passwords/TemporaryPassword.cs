using System.Security.Cryptography;

namespace Guanxi.Platform.Accounts.Passwords;

/// <summary>A password for one sign-in, to be read out over the phone: no letter that looks like a digit.</summary>
internal static class TemporaryPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>Letters and digits, four a group: more than sixty bits.</summary>
    /// <param name="terms">Gives the shortest length.</param>
    public static string Create(SecurityTerms terms)
    {
        // Groups of four with a sign between them: five characters each, but for the last.
        var groups = Math.Max(4, (terms.PasswordLength + 5) / 5);
        string made;
        do
        {
            made = string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Letters + Digits, 4)));
        }
        while (PasswordRule.Faults(made, null, terms, null).Count > 0);
        return made;
    }
}
