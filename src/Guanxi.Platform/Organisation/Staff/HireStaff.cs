using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>A new employee.</summary>
internal sealed record HireStaffRequest(string Number, string Name, long? UnitId, string Phone, string Email, DateOnly? JoinedOn);

/// <summary>Takes up an employee into a unit. The sign-in is given separately.</summary>
internal sealed class HireStaff(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    /// <returns>Staff id.</returns>
    public async Task<Outcome<long>> RunAsync(HireStaffRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var number = request.Number.Trim();
        var checks = new FieldChecks()
            .Text(request.Number, nameof(request.Number), 30)
            .Text(request.Name, nameof(request.Name), 100)
            .That(await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-unknown", nameof(request.UnitId))
            .OptionalText(request.Phone, nameof(request.Phone), 40)
            .OptionalText(request.Email, nameof(request.Email), 200)
            .That(!await db.Set<StaffMember>().AnyAsync(person => person.Number == number, cancel), "staff-number-taken", nameof(request.Number));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var hired = new StaffMember
        {
            Number = number,
            Name = request.Name.Trim(),
            UnitId = request.UnitId!.Value,
            Phone = request.Phone.Trim(),
            Email = request.Email.Trim(),
            JoinedOn = request.JoinedOn ?? organisation.Today(),
        };
        db.Add(hired);
        await db.SaveChangesAsync(cancel);
        return hired.Id;
    }
}
