using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Terms;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>The sessions that are open: begun at sign-in, noted while used, ended by the person or by an administrator.</summary>
internal sealed class SessionBook(
    GuanxiDbContext db, WriteGate gate, TermsRegister terms, OrganisationQueries organisation, TimeProvider clock, AccessLog log, IHttpContextAccessor http)
{
    /// <summary>Claim of the cookie that names the session.</summary>
    public const string SessionClaim = "guanxi:session";

    public async Task<long> BeginAsync(long accountId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var agent = http.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        var session = new AccountSession
        {
            AccountId = accountId,
            StartedAt = now,
            LastSeenAt = now,
            Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "",
            Agent = agent.Length <= 300 ? agent : agent[..300],
        };
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    /// <summary>True while the session may be used; notes that it was, and ends it when it is over.</summary>
    /// <param name="securityStamp">The stamp of the cookie: another password or second factor gives the account a new one.</param>
    public async Task<bool> UseAsync(long sessionId, string securityStamp, CancellationToken cancel)
    {
        var today = organisation.Today();
        var found = await (from session in db.Set<AccountSession>()
                           join account in db.Set<Account>() on session.AccountId equals account.Id
                           join person in organisation.Staff() on account.StaffId equals person.Id
                           where session.Id == sessionId && session.EndedAt == null && !account.IsDisabled
                               && account.SecurityStamp == securityStamp && (person.LeftOn == null || person.LeftOn >= today)
                           select new { session.StartedAt, session.LastSeenAt }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return false;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (SessionRule.IsOver(found.StartedAt, found.LastSeenAt, now, await terms.ForAsync<SecurityTerms>(null, today)))
        {
            await EndAsync(session => session.Id == sessionId, SessionEnding.Expired, null, cancel);
            return false;
        }

        if (SessionRule.IsWorthNoting(found.LastSeenAt, now))
        {
            await WriteAsync(
                db.Set<AccountSession>().Where(session => session.Id == sessionId && session.LastSeenAt < now),
                rows => rows.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), cancel),
                cancel);
        }

        return true;
    }

    /// <summary>Sessions that are open and not over, newest use first.</summary>
    /// <param name="staffId">Only this person's, or null for everybody's.</param>
    public async Task<IReadOnlyList<SessionRow>> OpenAsync(long? staffId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var security = await terms.ForAsync<SecurityTerms>(null, organisation.Today());
        var seenAfter = now.AddMinutes(-security.SessionIdleMinutes) - SessionRule.NoteEvery;
        var startedAfter = now.AddHours(-security.SessionHours);
        return await (from session in db.Set<AccountSession>()
                      join account in db.Set<Account>() on session.AccountId equals account.Id
                      join person in organisation.Staff() on account.StaffId equals person.Id
                      where session.EndedAt == null && session.LastSeenAt >= seenAfter && session.StartedAt >= startedAfter
                          && (staffId == null || account.StaffId == staffId)
                      orderby session.LastSeenAt descending, session.Id descending
                      select new SessionRow
                      {
                          Id = session.Id, StaffId = account.StaffId, Person = person.Name, UserName = account.UserName!,
                          StartedAt = session.StartedAt, LastSeenAt = session.LastSeenAt, Address = session.Address, Agent = session.Agent,
                      }).Take(500).ToListAsync(cancel);
    }

    /// <summary>Ends one session; true when it was open.</summary>
    /// <param name="ownerStaffId">Only when it belongs to this person; null: anybody's, for an administrator.</param>
    public async Task<bool> EndOneAsync(long sessionId, long? ownerStaffId, CurrentStaff by, CancellationToken cancel)
    {
        var owner = await (from session in db.Set<AccountSession>()
                           join account in db.Set<Account>() on session.AccountId equals account.Id
                           where session.Id == sessionId && (ownerStaffId == null || account.StaffId == ownerStaffId)
                           select new { account.StaffId, account.UserName }).SingleOrDefaultAsync(cancel);
        if (owner is null)
        {
            return false;
        }

        var ending = owner.StaffId == by.StaffId ? SessionEnding.EndedByOwner : SessionEnding.EndedByAdministrator;
        var ended = await EndAsync(session => session.Id == sessionId, ending, by.StaffId, cancel) > 0;
        await log.WriteAsync(by, AccessKind.SessionEnded, new RecordReference("staff", owner.StaffId), owner.UserName!, cancel);
        return ended;
    }

    /// <summary>Ends every open session of an account, perhaps except one.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndAllAsync(long accountId, long? exceptId, SessionEnding ending, long? byStaffId, CancellationToken cancel) =>
        EndAsync(session => session.AccountId == accountId && session.Id != exceptId, ending, byStaffId, cancel);

    public Task EndAtSignOutAsync(long sessionId, long? byStaffId, CancellationToken cancel) =>
        EndAsync(session => session.Id == sessionId, SessionEnding.SignedOut, byStaffId, cancel);

    private async Task<int> EndAsync(
        System.Linq.Expressions.Expression<Func<AccountSession, bool>> which, SessionEnding ending, long? byStaffId, CancellationToken cancel)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        return await WriteAsync(
            db.Set<AccountSession>().Where(session => session.EndedAt == null).Where(which),
            rows => rows.ExecuteUpdateAsync(
                set => set.SetProperty(session => session.EndedAt, now).SetProperty(session => session.Ending, ending).SetProperty(session => session.EndedById, byStaffId),
                cancel),
            cancel);
    }

    private async Task<int> WriteAsync(IQueryable<AccountSession> rows, Func<IQueryable<AccountSession>, Task<int>> write, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var written = await write(rows);
        await transaction.CommitAsync(cancel);
        return written;
    }
}
