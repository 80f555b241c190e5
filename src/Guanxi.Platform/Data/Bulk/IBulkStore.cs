namespace Guanxi.Platform.Data.Bulk;

/// <summary>Inserts many rows in the open transaction, each in one way per database.</summary>
internal interface IBulkStore
{
    /// <summary>Ids that nobody else will get, in rising order.</summary>
    Task<IReadOnlyList<long>> TakeIdsAsync(GuanxiDbContext db, BulkTable table, int count, CancellationToken cancel);

    /// <summary>Inserts the rows in their order.</summary>
    /// <param name="db">With an open transaction.</param>
    /// <param name="table">Their table.</param>
    /// <param name="rows">Entities of that table.</param>
    /// <param name="withKeys">False: the database gives the ids, in the order of the rows.</param>
    /// <param name="cancel">Cancels; the transaction must then be rolled back.</param>
    Task InsertAsync(GuanxiDbContext db, BulkTable table, IReadOnlyCollection<object> rows, bool withKeys, CancellationToken cancel);
}
