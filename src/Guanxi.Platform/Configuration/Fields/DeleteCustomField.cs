using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Deletes a field that no record uses; one in use can only be closed.</summary>
internal sealed class DeleteCustomField(GuanxiDbContext db, WriteGate gate)
{
    /// <returns>The field's id.</returns>
    public async Task<Outcome<long>> RunAsync(long id, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        if (await db.Set<CustomField>().SingleOrDefaultAsync(field => field.Id == id, cancel) is not { } field)
        {
            return Refusal.NotFound();
        }

        if (await db.Set<CustomValue>().AnyAsync(value => value.FieldId == id, cancel))
        {
            return new Refusal("custom-field-in-use") { Kind = RefusalKind.Conflict };
        }

        db.Remove(field);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return id;
    }
}
