using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Posts;
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

    /// <summary>Roles that the person holds today, directly or through a post.</summary>
    public async Task<IReadOnlyList<HeldRole>> RolesOfAsync(long staffId, CancellationToken cancel)
    {
        var today = organisation.Today();
        var direct = db.Set<RoleGrant>()
            .Where(grant => grant.StaffId == staffId && grant.From <= today && (grant.To == null || grant.To >= today)).Select(grant => grant.RoleId);
        var byPost = from holder in db.Set<PostHolder>()
                     join post in db.Set<Post>() on holder.PostId equals post.Id
                     where holder.StaffId == staffId && holder.From <= today && (holder.To == null || holder.To >= today) && post.RoleId != null
                     select post.RoleId!.Value;
        return await db.Set<Role>().Where(role => direct.Contains(role.Id) || byPost.Contains(role.Id))
            .OrderBy(role => role.Name).Select(role => new HeldRole(role.Id, role.Name)).ToListAsync(cancel);
    }
}
