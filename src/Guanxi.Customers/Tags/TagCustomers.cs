using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Tags;

/// <summary>Sticks tags on many customers; those that they have stay.</summary>
internal sealed class TagCustomers(GuanxiDbContext db, WriteGate gate, CustomerReach reach, TagBook book, TimeProvider clock)
{
    /// <returns>How many customers got a tag that they did not have.</returns>
    public async Task<Outcome<int>> RunAsync(IReadOnlyList<long> customerIds, IReadOnlyList<string> tags, CancellationToken cancel)
    {
        var names = tags.Select(WrittenText.Line).Where(name => name.Length > 0).ToList();
        var checks = new FieldChecks()
            .That(names.Count > 0, "field-missing", "Tags")
            .That(names.TrueForAll(name => name.Length <= Tag.LongestName), "field-too-long", "Tags", Tag.LongestName);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var tagIds = await book.IdsAsync(names, cancel);
        var ids = customerIds.Distinct().ToArray();
        var customers = await reach.Within(CustomersPermissions.EditCustomers).Include(customer => customer.Tags)
            .Where(customer => ids.Contains(customer.Id)).ToListAsync(cancel);
        if (customers.Count < ids.Length)
        {
            return new Refusal("customer-edit-not-allowed") { Kind = RefusalKind.Forbidden, Arguments = [ids.Length - customers.Count] };
        }

        var changed = 0;
        foreach (var customer in customers)
        {
            var missing = tagIds.Except(customer.Tags.Select(tag => tag.TagId)).ToList();
            customer.Tags.AddRange(missing.Select(id => new CustomerTag { TagId = id }));
            if (missing.Count > 0)
            {
                customer.UpdatedAt = clock.GetUtcNow().UtcDateTime;
                changed++;
            }
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return changed;
    }
}
