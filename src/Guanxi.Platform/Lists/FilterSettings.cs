using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Lists;

/// <summary>Reads what the words of filters stand for, for the acting person.</summary>
internal sealed class FilterSettings(CurrentStaff staff, OrganisationQueries organisation)
{
    /// <param name="needsTree">False spares reading the organisation.</param>
    public async Task<FilterSetting> ReadAsync(bool needsTree, CancellationToken cancel)
    {
        var tree = needsTree ? await organisation.TreeAsync(cancel) : null;
        return new FilterSetting(organisation.Today(), staff.StaffId, staff.UnitId, unit => tree?.Below(unit) ?? [unit]);
    }
}
