using System.Globalization;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists;

/// <summary>Persons and units as choices of filters, the person's own first.</summary>
public static class OrganisationChoices
{
    /// <summary>Filter value for the acting person.</summary>
    public const string Me = "me";

    /// <summary>Filter value for the acting person's unit.</summary>
    public const string Mine = "mine";

    private const int MostShown = 2000;

    public static async Task<IReadOnlyList<SelectOption>> Staff(IServiceProvider services, CancellationToken cancel)
    {
        var people = await services.GetRequiredService<OrganisationQueries>().Staff()
            .OrderBy(person => person.LeftOn != null).ThenBy(person => person.NameSort).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.Name }).Take(MostShown).ToListAsync(cancel);
        return [new(Me, services.GetRequiredService<IStringLocalizer>()["list.me"]), .. people.Select(person => new SelectOption(Text(person.Id), person.Name))];
    }

    public static async Task<IReadOnlyList<SelectOption>> Units(IServiceProvider services, CancellationToken cancel)
    {
        var units = await services.GetRequiredService<OrganisationQueries>().Units()
            .OrderBy(unit => unit.Code).Select(unit => new { unit.Id, unit.Name }).Take(MostShown).ToListAsync(cancel);
        return [new(Mine, services.GetRequiredService<IStringLocalizer>()["list.mine"]), .. units.Select(unit => new SelectOption(Text(unit.Id), unit.Name))];
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
