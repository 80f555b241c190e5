using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>Which fields are protected how, and who reads them.</summary>
internal sealed class FieldProtectionQueries(GuanxiDbContext db, ModuleList modules)
{
    public async Task<List<FieldProtectionRow>> FieldsAsync(CancellationToken cancel)
    {
        var chosen = await (from protection in db.Set<FieldProtection>()
                            join person in db.Set<StaffMember>() on protection.ChangedById equals (long?)person.Id into found
                            from person in found.DefaultIfEmpty()
                            select new { protection.FieldKey, protection.Class, protection.Version, person.Name }).ToDictionaryAsync(row => row.FieldKey, cancel);
        return [.. modules.All.SelectMany(module => module.ProtectedFields).OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => chosen.TryGetValue(field.Key, out var row)
                ? new FieldProtectionRow(field.Key, row.Class, field.Class, field.Pattern, row.Name, row.Version)
                : new FieldProtectionRow(field.Key, field.Class, field.Class, field.Pattern, null, 0))];
    }

    /// <summary>Roles that read a class in clear, with their scope.</summary>
    /// <param name="permission">Permission that opens the class.</param>
    public Task<List<ClassReader>> ReadersAsync(string permission, CancellationToken cancel) => db.Set<Role>()
        .Where(role => role.HoldsEverything || role.Permissions.Any(given => given.Permission == permission))
        .OrderBy(role => role.Name)
        .Select(role => new ClassReader(role.Name, role.HoldsEverything ? DataScope.All : role.Permissions.First(given => given.Permission == permission).Scope))
        .ToListAsync(cancel);
}
