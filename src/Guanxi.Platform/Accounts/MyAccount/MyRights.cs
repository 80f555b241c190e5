using System.Globalization;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Accounts.MyAccount;

/// <summary>One right in the person's words.</summary>
/// <param name="Permission">Permission key.</param>
/// <param name="Scope">For which records, as text; empty for a right without a scope.</param>
internal sealed record RightRow(string Permission, string Scope);

/// <summary>What the acting person may do, and for which records.</summary>
internal sealed class MyRights(CurrentStaff staff, ModuleList modules, OrganisationQueries organisation, IStringLocalizer texts)
{
    private const int UnitsNamed = 5;

    public async Task<IReadOnlyList<RightRow>> ListAsync(CancellationToken cancel)
    {
        var units = await organisation.Units().Select(unit => new { unit.Id, unit.Name }).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
        return
        [
            .. modules.All.SelectMany(module => module.Permissions).Where(permission => staff.May(permission.Key))
                .Select(permission => new RightRow(permission.Key, permission.Scoped ? ScopeOf(staff.ReachOf(permission.Key), units) : "")),
        ];
    }

    private string ScopeOf(Reach reach, Dictionary<long, string> units)
    {
        if (reach.Everything)
        {
            return texts["scope.all"];
        }

        if (reach.UnitIds.Count == 0)
        {
            return texts["scope.own"];
        }

        var names = reach.UnitIds.Take(UnitsNamed).Select(id => units[id]).Order(StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true));
        return texts[reach.UnitIds.Count > UnitsNamed ? "scope.units-and-more" : "scope.units", string.Join(' ', names), reach.UnitIds.Count];
    }
}
