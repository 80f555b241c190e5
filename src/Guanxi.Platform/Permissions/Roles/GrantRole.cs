using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A role for a person, from when to when.</summary>
/// <param name="UnitId">Unit from which the scope is counted; null: the person's own units.</param>
internal sealed record GrantRoleRequest(long? StaffId, long? RoleId, long? UnitId, DateOnly? From, DateOnly? To);

/// <summary>Gives a person a role, and takes it back.</summary>
internal sealed class GrantRole(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation, Administrators administrators)
{
    /// <returns>Id of the grant.</returns>
    public async Task<Outcome<long>> RunAsync(GrantRoleRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.ManageRoles))
        {
            return Refusal.Forbidden();
        }

        var from = request.From ?? organisation.Today();
        var held = await db.Set<RoleGrant>().AsNoTracking()
            .Where(grant => grant.StaffId == request.StaffId && grant.RoleId == request.RoleId && grant.UnitId == request.UnitId).ToListAsync(cancel);
        var checks = new FieldChecks()
            .That(await db.Set<StaffMember>().AnyAsync(person => person.Id == request.StaffId && person.LeftOn == null, cancel), "staff-unknown", nameof(request.StaffId))
            .That(await db.Set<Role>().AnyAsync(role => role.Id == request.RoleId, cancel), "role-unknown", nameof(request.RoleId))
            .That(request.UnitId is null || await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-unknown", nameof(request.UnitId))
            .That(request.To is null || request.To >= from, "organisation-dates-crossed", nameof(request.To))
            .That(!held.Exists(grant => PostHoldingRule.Overlap(from, request.To, grant.From, grant.To)), "role-held-already", nameof(request.RoleId));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var given = new RoleGrant { StaffId = request.StaffId!.Value, RoleId = request.RoleId!.Value, UnitId = request.UnitId, From = from, To = request.To };
        db.Add(given);
        await db.SaveChangesAsync(cancel);
        return given.Id;
    }

    /// <summary>Ends a grant at once: yesterday was its last day.</summary>
    public async Task<Outcome<long>> EndAsync(long grantId, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.ManageRoles))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<RoleGrant>().SingleOrDefaultAsync(grant => grant.Id == grantId, cancel) is not { } given)
        {
            return Refusal.NotFound();
        }

        if (!await administrators.SomebodyStaysAsync(grant => grant.GrantId == grantId, cancel))
        {
            return new Refusal("administrator-last") { Kind = RefusalKind.Conflict };
        }

        given.To = organisation.Today().AddDays(-1);
        await db.SaveChangesAsync(cancel);
        return given.Id;
    }
}
