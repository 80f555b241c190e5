using Guanxi.Platform.Terms;

namespace Guanxi.Platform.Accounts;

/// <summary>How signing in is protected (SVCREG-18).</summary>
/// <param name="SessionIdleMinutes">A session that nobody used for so many minutes is over.</param>
/// <param name="SessionHours">A session is over after so many hours, used or not.</param>
/// <param name="LockAfterFailures">So many wrong passwords or codes in a row lock the account.</param>
/// <param name="LockMinutes">Length of the lock in minutes.</param>
/// <param name="SignInTriesPerMinute">Tries of one user name from one address, right or wrong.</param>
/// <param name="SignInTriesPerMinuteAndAddress">Tries from one address, whatever the user name.</param>
/// <param name="PasswordLength">Fewest characters of a password.</param>
/// <param name="TokenDays">Longest life of an API token in days.</param>
[TermsOf("SVCREG-18")]
public sealed record SecurityTerms(
    int SessionIdleMinutes,
    int SessionHours,
    int LockAfterFailures,
    int LockMinutes,
    int SignInTriesPerMinute,
    int SignInTriesPerMinuteAndAddress,
    int PasswordLength,
    int TokenDays);
