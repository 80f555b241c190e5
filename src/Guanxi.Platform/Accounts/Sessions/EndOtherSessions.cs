using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>Ends all sessions of the acting person but the one in use.</summary>
internal sealed class EndOtherSessions(GuardedAccounts accounts, SessionBook sessions, CurrentStaff staff, AccessLog log, IHttpContextAccessor http)
{
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var account = await accounts.OfAsync(staff, cancel);
        var ended = await sessions.EndAllAsync(account.Id, SessionCheck.SessionOf(http.HttpContext!.User), SessionEnding.EndedByOwner, staff.StaffId, cancel);
        await log.WriteAsync(staff, AccessKind.SessionEnded, account.HistoryOf, "others", cancel, ended);
        return ended;
    }
}
