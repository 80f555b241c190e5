using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Finds a customer by the number that somebody typed.</summary>
internal sealed class CustomerNumbers(CustomerReach reach)
{
    /// <returns>No id and no refusal for an empty number.</returns>
    public async Task<(long? Id, Refusal? Refusal)> FindAsync(string? number, CancellationToken cancel)
    {
        if (WrittenText.Code(number) is not { } wanted)
        {
            return (null, null);
        }

        var id = await reach.Readable().Where(customer => customer.Number == wanted).Select(customer => (long?)customer.Id).SingleOrDefaultAsync(cancel);
        return (id, id is null ? new Refusal("customer-unknown", nameof(CustomerForm.ParentNumber)) : null);
    }

    public Task<string?> OfAsync(long? id, CancellationToken cancel) => id is null
        ? Task.FromResult<string?>(null)
        : reach.Readable().Where(customer => customer.Id == id).Select(customer => (string?)customer.Number).SingleOrDefaultAsync(cancel);
}
