using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Imports.Undo;

/// <summary>What an undo takes from elsewhere.</summary>
internal sealed record UndoStores(IBulkStore Bulk, CurrentStaff Staff, TimeProvider Clock)
{
    /// <summary>The entity that is the root of a record type: the one whose history it is and that can be put into the bin.</summary>
    public string EntityOf(GuanxiDbContext db, string recordType) => db.Model.GetEntityTypes()
        .Select(entity => entity.ClrType)
        .Single(type => typeof(ISoftDeleted).IsAssignableFrom(type) && type.Name.Equals(recordType, StringComparison.OrdinalIgnoreCase))
        .Name;
}
