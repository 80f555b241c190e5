using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Custom fields that hold an employee, by staff number.</summary>
internal sealed class StaffReference(OrganisationQueries organisation) : ICustomReference
{
    public CustomFieldType Type => CustomFieldType.Person;

    public async Task<long?> FindAsync(string number, CancellationToken cancel) =>
        await organisation.Staff().Where(person => person.Number == number).Select(person => (long?)person.Id).SingleOrDefaultAsync(cancel);

    public async Task<IReadOnlyDictionary<long, CustomReferenceName>> NamesAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) =>
        await organisation.Staff().Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => new CustomReferenceName(person.Number, person.Name), cancel);
}
