using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Accounts.Passwords;

/// <summary>What a password must satisfy.</summary>
public static class PasswordRule
{
    /// <summary>Characters that must differ, so that nobody types one key ten times.</summary>
    private const int DifferentCharacters = 5;

    /// <summary>Every fault of the password; none when it may be used.</summary>
    /// <param name="field">Request field to which the refusals belong.</param>
    public static IReadOnlyList<Refusal> Faults(string password, string? userName, SecurityTerms terms, string? field)
    {
        var faults = new List<Refusal>();
        if (password.Length < terms.PasswordLength)
        {
            faults.Add(new Refusal("password-too-short", field) { Arguments = [terms.PasswordLength] });
        }

        if (!password.Any(char.IsLetter) || password.All(char.IsLetter))
        {
            faults.Add(new Refusal("password-too-plain", field));
        }

        if (password.Distinct().Count() < DifferentCharacters)
        {
            faults.Add(new Refusal("password-too-uniform", field));
        }

        if (!string.IsNullOrEmpty(userName) && userName.Length > 2 && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new Refusal("password-holds-user-name", field));
        }

        return faults;
    }
}
