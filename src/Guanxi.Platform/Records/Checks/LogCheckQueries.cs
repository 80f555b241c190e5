using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Checks;

internal sealed class LogCheckQueries(GuanxiDbContext db)
{
    /// <summary>The last 20 runs, newest first.</summary>
    public Task<List<LogCheck>> LastAsync(CancellationToken cancel) =>
        db.Set<LogCheck>().AsNoTracking().OrderByDescending(check => check.Id).Take(20).ToListAsync(cancel);
}
