using System.Security.Cryptography;
using System.Text;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Terms;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Guanxi.Platform.Accounts;

/// <summary>The framework's accounts, with the lock of <see cref="SecurityTerms"/> and recovery codes kept as hashes.</summary>
internal sealed class GuardedAccounts(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userChecks,
    IEnumerable<IPasswordValidator<Account>> passwordChecks,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> logger,
    GuanxiDbContext db,
    WriteGate gate,
    TermsRegister terms,
    OrganisationQueries organisation,
    TimeProvider clock)
    : UserManager<Account>(store, options, hasher, userChecks, passwordChecks, normalizer, errors, services, logger)
{
    public Task<SecurityTerms> TermsAsync() => terms.ForAsync<SecurityTerms>(null, organisation.Today());

    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnd > clock.GetUtcNow());

    /// <remarks>Counts in the database: tries that arrive together must not share one number.</remarks>
    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        var security = await TermsAsync();
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, CancellationToken);
        await db.Set<Account>().Where(account => account.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.AccessFailedCount, account => account.AccessFailedCount + 1), CancellationToken);
        await db.Entry(user).ReloadAsync(CancellationToken);
        if (user.AccessFailedCount >= security.LockAfterFailures)
        {
            user.AccessFailedCount = 0;
            user.LockoutEnd = clock.GetUtcNow().AddMinutes(security.LockMinutes);
            await db.SaveChangesAsync(CancellationToken);
        }

        await transaction.CommitAsync(CancellationToken);
        return IdentityResult.Success;
    }

    /// <returns>The codes to show once; the base keeps only their hashes.</returns>
    public override async Task<IEnumerable<string>?> GenerateNewTwoFactorRecoveryCodesAsync(Account user, int number)
    {
        var codes = Enumerable.Range(0, number).Select(_ => CreateTwoFactorRecoveryCode()).ToList();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)Store).ReplaceCodesAsync(user, codes.Select(HashOf), CancellationToken);
        return (await UpdateAsync(user)).Succeeded ? codes : null;
    }

    public override Task<IdentityResult> RedeemTwoFactorRecoveryCodeAsync(Account user, string code) =>
        base.RedeemTwoFactorRecoveryCodeAsync(user, HashOf(code.Trim().ToUpperInvariant()));

    // The codes are random, fifty bits and more: a plain hash is enough.
    private static string HashOf(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
