using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>The new class of a field, and the version on which the choice was made (0: the declared class).</summary>
internal sealed record ChangeFieldProtectionRequest(string FieldKey, ProtectionClass Class, long Version);

/// <summary>Gives a declared field another protection class; holds from the next request on.</summary>
internal sealed class ChangeFieldProtection(GuanxiDbContext db, ModuleList modules, CurrentStaff staff)
{
    public async Task<Outcome<bool>> RunAsync(ChangeFieldProtectionRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.Configure))
        {
            return new Refusal("field-protection-forbidden") { Kind = RefusalKind.Forbidden };
        }

        if (!modules.All.SelectMany(module => module.ProtectedFields).Any(field => field.Key == request.FieldKey))
        {
            return Refusal.NotFound();
        }

        var protection = await db.Set<FieldProtection>().AsTracking().SingleOrDefaultAsync(row => row.FieldKey == request.FieldKey, cancel);
        if ((protection?.Version ?? 0) != request.Version)
        {
            return Refusal.Stale();
        }

        if (protection is null)
        {
            protection = new FieldProtection { FieldKey = request.FieldKey };
            db.Add(protection);
        }

        protection.Class = request.Class;
        protection.ChangedById = staff.StaffId;
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody else saved, or chose a class for this field first.
            return Refusal.Stale();
        }
    }
}
