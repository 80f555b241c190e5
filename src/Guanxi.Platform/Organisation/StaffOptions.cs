using System.Globalization;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation;

/// <summary>Everybody who works here, as choices of a form.</summary>
internal sealed class StaffOptions(OrganisationQueries organisation)
{
    /// <summary>Choices whose value is the staff id.</summary>
    public Task<IReadOnlyList<SelectOption>> ListAsync(CancellationToken cancel) =>
        ListAsync(person => person.Id.ToString(CultureInfo.InvariantCulture), cancel);

    /// <summary>Choices whose value is the staff number.</summary>
    public Task<IReadOnlyList<SelectOption>> ListByNumberAsync(CancellationToken cancel) => ListAsync(person => person.Number, cancel);

    private async Task<IReadOnlyList<SelectOption>> ListAsync(Func<StaffRow, string> value, CancellationToken cancel)
    {
        var today = organisation.Today();
        var people = await organisation.Staff().Where(person => person.LeftOn == null || person.LeftOn >= today)
            .OrderBy(person => person.NameSort).ThenBy(person => person.Name).ToListAsync(cancel);
        return [.. people.Select(person => new SelectOption(value(person), $"{person.Name} ({person.Number})"))];
    }
}
