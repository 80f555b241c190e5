using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>What follows on either step of a sign-in: the log line, the time of the last one, the person's language.</summary>
internal sealed class SignInAftermath(GuanxiDbContext db, WriteGate gate, TimeProvider clock, AccessLog log, IHttpContextAccessor http)
{
    /// <param name="wrong">Refusal code when password or code was wrong.</param>
    public async Task<Outcome<SignInStep>> AnswerAsync(Account account, SignInResult result, string wrong, CancellationToken cancel)
    {
        var kind = result.Succeeded ? AccessKind.SignedIn : result.IsLockedOut ? AccessKind.LockedOut : AccessKind.SignInFailed;
        if (result.Succeeded)
        {
            await NoteAsync(account, cancel);
            LanguageEndpoint.Keep(http.HttpContext!.Response, account.Language);
        }

        await log.WriteAsync(account.StaffId, account.UserName!, kind, null, "", cancel);
        return result.Succeeded ? SignInStep.Done : new Refusal(result.IsLockedOut ? "sign-in-locked" : wrong);
    }

    // Past the change history: the access log has the line.
    private async Task NoteAsync(Account account, CancellationToken cancel)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        await db.Set<Account>().Where(row => row.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSignInAt, now), cancel);
        await transaction.CommitAsync(cancel);
    }
}
