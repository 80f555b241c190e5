using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>Makes a token of the acting person worthless, at once and for good.</summary>
internal sealed class RevokeToken(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock, AccessLog log)
{
    /// <returns>The token's id.</returns>
    public async Task<Outcome<long>> RunAsync(long tokenId, CancellationToken cancel)
    {
        var token = await db.Set<ApiToken>().SingleOrDefaultAsync(row => row.Id == tokenId && row.StaffId == staff.StaffId && row.RevokedAt == null, cancel);
        if (token is null)
        {
            return Refusal.NotFound();
        }

        token.RevokedAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancel);
        await log.WriteAsync(staff, AccessKind.AccountChanged, token.HistoryOf, "token-revoked " + token.Prefix, cancel);
        return token.Id;
    }
}
