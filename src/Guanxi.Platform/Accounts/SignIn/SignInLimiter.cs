using System.Threading.RateLimiting;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>Slows down guessing: so many tries a minute from one address, and fewer of one user name from it.</summary>
internal sealed class SignInLimiter : IDisposable
{
    private readonly PartitionedRateLimiter<Key> _limiter = PartitionedRateLimiter.Create<Key, Key>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = key.Permits, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>True when this try may go on.</summary>
    public bool Allows(string address, string userName, SecurityTerms terms) =>
        Take(new Key(address, "", terms.SignInTriesPerMinuteAndAddress))
        && Take(new Key(address, userName.Trim().ToUpperInvariant(), terms.SignInTriesPerMinute));

    public void Dispose() => _limiter.Dispose();

    private bool Take(Key key)
    {
        using var lease = _limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private sealed record Key(string Address, string UserName, int Permits);
}
