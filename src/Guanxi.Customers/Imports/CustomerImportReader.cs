using Guanxi.Customers.Archive;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Imports;

/// <summary>Reads once for a run what the cells may name: people, units, classes, sources.</summary>
internal sealed class CustomerImportReader(OrganisationQueries organisation, ValueLists lists, CurrentStaff staff)
{
    public async Task<CustomerImportLookups> ReadAsync(ImportOptions options, CancellationToken cancel)
    {
        var today = organisation.Today();
        var people = await organisation.Staff().Where(person => person.LeftOn == null || person.LeftOn >= today).ToListAsync(cancel);
        var units = await organisation.Units().Where(unit => unit.ValidTo == null || unit.ValidTo >= today).ToListAsync(cancel);
        var assign = staff.ReachOf(CustomersPermissions.AssignCustomers);
        return new CustomerImportLookups
        {
            People = Unique<(long, long)?>(people.SelectMany(person => new[] { (person.Number, (person.Id, person.UnitId)), (person.Name, (person.Id, person.UnitId)) })
                .Select(pair => (pair.Item1, ((long, long)?)pair.Item2))),
            Units = Unique<long?>(units.SelectMany(unit => new[] { (unit.Code, (long?)unit.Id), (unit.Name, (long?)unit.Id) })),
            Classes = await ChoicesAsync(CustomerChoices.Classes, today, cancel),
            Sources = await ChoicesAsync(CustomerChoices.Sources, today, cancel),
            Today = today,
            Default = (options.OwnerId ?? staff.StaffId, options.UnitId ?? staff.UnitId),
            DefaultSource = options.Source,
            Tags = options.Tags,
            MayAssign = assign.Covers,
        };
    }

    private async Task<Dictionary<string, string>> ChoicesAsync(string list, DateOnly today, CancellationToken cancel)
    {
        var choices = new Dictionary<string, string>();
        foreach (var entry in (await lists.ReadAsync(list, cancel)).Where(entry => entry.IsOpenOn(today)))
        {
            foreach (var name in new[] { entry.Code, entry.Chinese, entry.English })
            {
                choices.TryAdd(CustomerImportLookups.Fold(name), entry.Code);
            }
        }

        return choices;
    }

    // What two share leads to none: nobody may guess whose customer it becomes.
    private static Dictionary<string, T?> Unique<T>(IEnumerable<(string Name, T Value)> named)
    {
        var result = new Dictionary<string, T?>();
        foreach (var group in named.GroupBy(pair => CustomerImportLookups.Fold(pair.Name)))
        {
            var values = group.Select(pair => pair.Value).Distinct().ToList();
            result[group.Key] = values.Count == 1 ? values[0] : default;
        }

        return result;
    }
}
