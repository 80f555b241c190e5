using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Guanxi.Platform.Accounts.Refusals;
using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Api;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary><c>Authorization: Bearer gx_…</c>: the only way into the API, so that no foreign page can use a person's cookie there.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder,
    GuanxiDbContext db, WriteGate gate, OrganisationQueries organisation, ApiProblem problem)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Bearer";

    /// <summary>Claim with the id of the one role that counts.</summary>
    public const string RoleClaim = "guanxi:token-role";

    /// <summary>Claim of a token that may not change anything.</summary>
    public const string ReadOnlyClaim = "guanxi:token-read-only";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = TokenSecret.HashOf(header["Bearer ".Length..].Trim());
        var today = organisation.Today();
        var token = await (from row in db.Set<ApiToken>().AsNoTracking()
                           join account in db.Set<Account>() on row.StaffId equals account.StaffId
                           join person in organisation.Staff() on row.StaffId equals person.Id
                           where row.SecretHash == hash && row.RevokedAt == null && row.ExpiresOn >= today
                               && !account.IsDisabled && !account.MustChangePassword && (person.LeftOn == null || person.LeftOn >= today)
                           select row).SingleOrDefaultAsync(Context.RequestAborted);
        if (token is null)
        {
            return AuthenticateResult.Fail("No such token, or it is revoked or expired.");
        }

        await NoteUseAsync(token);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(IdentityOf(token)), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer realm=\"guanxi\"";
        return problem.WriteAsync(Context, 401, Request.Headers.Authorization.Count == 0 ? "token-missing" : "token-invalid");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        problem.WriteAsync(Context, 403, RefusedRequests.ReasonOf(Context));

    private ClaimsIdentity IdentityOf(ApiToken token)
    {
        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new Claim(CurrentStaffMiddleware.StaffClaim, token.StaffId.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ApiCaller.TokenClaim, token.Id.ToString(CultureInfo.InvariantCulture)));
        if (token.RoleId is { } role)
        {
            identity.AddClaim(new Claim(RoleClaim, role.ToString(CultureInfo.InvariantCulture)));
        }

        if (token.IsReadOnly)
        {
            identity.AddClaim(new Claim(ReadOnlyClaim, "true"));
        }

        return identity;
    }

    private async Task NoteUseAsync(ApiToken token)
    {
        DateTime? now = TimeProvider.GetUtcNow().UtcDateTime;
        if (token.LastUsedAt is { } used && !SessionRule.IsWorthNoting(used, now.Value))
        {
            return;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, Context.RequestAborted);
        await db.Set<ApiToken>().Where(row => row.Id == token.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, now), Context.RequestAborted);
        await transaction.CommitAsync(Context.RequestAborted);
    }
}
