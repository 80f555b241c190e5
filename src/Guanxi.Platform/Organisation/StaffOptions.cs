using System.Globalization;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation;

/// <summary>Everybody who works here, as choices of a form.</summary>
internal sealed class StaffOptions(OrganisationQueries organisation)
{
    public async Task<IReadOnlyList<SelectOption>> ListAsync(CancellationToken cancel)
    {
        var today = organisation.Today();
        var people = await organisation.Staff().Where(person => person.LeftOn == null || person.LeftOn >= today)
            .OrderBy(person => person.NameSort).ThenBy(person => person.Name).Select(person => new { person.Id, person.Name, person.Number }).ToListAsync(cancel);
        return [.. people.Select(person => new SelectOption(person.Id.ToString(CultureInfo.InvariantCulture), $"{person.Name} ({person.Number})"))];
    }
}
