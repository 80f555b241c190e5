using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Terms;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>What the person asks for.</summary>
/// <param name="RoleId">The one role that shall count; null: all.</param>
/// <param name="ExpiresOn">Last day; null: as long as the terms allow.</param>
internal sealed record AddTokenRequest(string Name, long? RoleId, bool IsReadOnly, DateOnly? ExpiresOn);

/// <summary>Makes a token for the acting person.</summary>
internal sealed class AddToken(
    GuanxiDbContext db, CurrentStaff staff, TokenQueries queries, TermsRegister terms, OrganisationQueries organisation, TimeProvider clock, AccessLog log)
{
    /// <returns>The token itself, which is never shown again.</returns>
    public async Task<Outcome<string>> RunAsync(AddTokenRequest request, CancellationToken cancel)
    {
        if (staff.StaffId is not { } me || !staff.May(PlatformPermissions.UseApi))
        {
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        var today = organisation.Today();
        var last = today.AddDays((await terms.ForAsync<SecurityTerms>(staff.UnitId, today)).TokenDays);
        var refusals = Check(request, today, last);
        if (request.RoleId is { } role && (await queries.RolesOfAsync(me, cancel)).All(held => held.Id != role))
        {
            refusals.Add(new Refusal("token-role-not-held", nameof(request.RoleId)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var secret = TokenSecret.Create();
        db.Add(new ApiToken
        {
            StaffId = me,
            Name = request.Name.Trim(),
            Prefix = TokenSecret.PrefixOf(secret),
            SecretHash = TokenSecret.HashOf(secret),
            RoleId = request.RoleId,
            IsReadOnly = request.IsReadOnly,
            ExpiresOn = request.ExpiresOn ?? last,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(cancel);
        await log.WriteAsync(staff, AccessKind.AccountChanged, new RecordReference("staff", me), "token-added " + TokenSecret.PrefixOf(secret), cancel);
        return secret;
    }

    private static List<Refusal> Check(AddTokenRequest request, DateOnly today, DateOnly last)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            refusals.Add(new Refusal("field-missing", nameof(request.Name)));
        }
        else if (request.Name.Length > 100)
        {
            refusals.Add(new Refusal("field-too-long", nameof(request.Name)) { Arguments = [100] });
        }

        if (request.ExpiresOn < today || request.ExpiresOn > last)
        {
            refusals.Add(new Refusal("token-expiry-out-of-range", nameof(request.ExpiresOn)) { Arguments = [last] });
        }

        return refusals;
    }
}
