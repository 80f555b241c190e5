using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Superiors;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>An employee's data; the unit is changed by <see cref="MoveStaff"/>.</summary>
internal sealed record EditStaffRequest(long Id, long Version, string Number, string Name, string Phone, string Email, long? SuperiorId);

/// <summary>Saves an employee's data and the superior set by hand.</summary>
internal sealed class EditStaff(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<Outcome<long>> RunAsync(EditStaffRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<StaffMember>().SingleOrDefaultAsync(row => row.Id == request.Id, cancel) is not { } person)
        {
            return Refusal.NotFound();
        }

        if (person.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var number = request.Number.Trim();
        var checks = new FieldChecks()
            .Text(request.Number, nameof(request.Number), 30)
            .Text(request.Name, nameof(request.Name), 100)
            .OptionalText(request.Phone, nameof(request.Phone), 40)
            .OptionalText(request.Email, nameof(request.Email), 200)
            .That(!await db.Set<StaffMember>().AnyAsync(other => other.Number == number && other.Id != person.Id, cancel), "staff-number-taken", nameof(request.Number));
        await CheckSuperiorAsync(request, person, checks, cancel);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        person.Number = number;
        person.Name = request.Name.Trim();
        person.Phone = request.Phone.Trim();
        person.Email = request.Email.Trim();
        person.SuperiorId = request.SuperiorId;
        return await db.TrySaveAsync(cancel) is { } stale ? stale : person.Id;
    }

    private async Task CheckSuperiorAsync(EditStaffRequest request, StaffMember person, FieldChecks checks, CancellationToken cancel)
    {
        if (request.SuperiorId is not { } superior || superior == person.SuperiorId)
        {
            return;
        }

        var chart = await organisation.ChartAsync(cancel);
        checks
            .That(chart.People.ContainsKey(superior), "staff-unknown", nameof(request.SuperiorId))
            .That(!SuperiorRule.WouldCircle(person.Id, superior, chart), "staff-superior-circle", nameof(request.SuperiorId));
    }
}
