using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>A role that a token may be limited to.</summary>
internal sealed record HeldRole(long Id, string Name);

internal sealed class TokenQueries(GuanxiDbContext db, OrganisationQueries organisation)
{
    /// <summary>The person's tokens that were not revoked, newest first; expired ones too, so that one sees why a program stopped.</summary>
    public async Task<IReadOnlyList<TokenRow>> OfAsync(long staffId, CancellationToken cancel) =>
        await (from token in db.Set<ApiToken>()
               where token.StaffId == staffId && token.RevokedAt == null
               orderby token.Id descending
               select new TokenRow
               {
                   Id = token.Id, Name = token.Name, Prefix = token.Prefix, IsReadOnly = token.IsReadOnly, ExpiresOn = token.ExpiresOn, LastUsedAt = token.LastUsedAt,
                   Role = db.Set<Role>().Where(role => role.Id == token.RoleId).Select(role => role.Name).FirstOrDefault(),
               }).ToListAsync(cancel);

    /// <summary>Roles that the person has today, however they were given.</summary>
    public async Task<IReadOnlyList<HeldRole>> RolesOfAsync(long staffId, CancellationToken cancel)
    {
        var given = (await new GivenRoles(db).OnAsync(staffId, organisation.Today(), cancel)).Select(role => role.RoleId).ToList();
        return await db.Set<Role>().Where(role => given.Contains(role.Id)).OrderBy(role => role.Name).Select(role => new HeldRole(role.Id, role.Name)).ToListAsync(cancel);
    }
}
