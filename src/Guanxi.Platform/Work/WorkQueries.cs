using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Work;

/// <summary>The acting person's background work. Nobody sees another's.</summary>
internal sealed class WorkQueries(GuanxiDbContext db, CurrentStaff staff)
{
    public const int MostShown = 50;

    /// <summary>The newest works first.</summary>
    public Task<List<WorkRow>> MineAsync(CancellationToken cancel) =>
        Rows().OrderByDescending(work => work.Id).Take(MostShown).ToListAsync(cancel);

    public Task<WorkRow?> FindAsync(long id, CancellationToken cancel) => Rows().SingleOrDefaultAsync(work => work.Id == id, cancel);

    /// <summary>How many works wait or run.</summary>
    public Task<int> OpenCountAsync(CancellationToken cancel) =>
        Rows().CountAsync(work => work.State == WorkState.Queued || work.State == WorkState.Running, cancel);

    /// <summary>The result file of a work of the acting person, or null when there is none (any more).</summary>
    public async Task<WorkResult?> ResultAsync(long id, CancellationToken cancel)
    {
        var work = await db.Set<WorkItem>().AsNoTracking()
            .SingleOrDefaultAsync(work => work.Id == id && work.RequestedById == staff.StaffId && work.State == WorkState.Done && work.ResultName != "", cancel);
        return work is null ? null : new WorkResult(work.ResultName, work.ResultType, work.ResultBytes, output => CopyAsync(work.Id, work.Attempts, output, cancel));
    }

    private IQueryable<WorkRow> Rows() => db.Set<WorkItem>().Where(work => work.RequestedById == staff.StaffId).Select(work => new WorkRow
    {
        Id = work.Id,
        Kind = work.Kind,
        Title = work.Title,
        State = work.State,
        Total = work.Total,
        Done = work.Done,
        Message = work.Message,
        CancelRequested = work.CancelRequested,
        CreatedAt = work.CreatedAt,
        FinishedAt = work.FinishedAt,
        ResultName = work.ResultName,
        ResultBytes = work.ResultBytes,
    });

    // One chunk at a time: a large file must not stand in memory.
    private async Task CopyAsync(long id, int attempt, Stream output, CancellationToken cancel)
    {
        for (var position = 0; ; position++)
        {
            var chunk = await db.Set<WorkResultChunk>()
                .Where(chunk => chunk.WorkItemId == id && chunk.Attempt == attempt && chunk.Position == position)
                .Select(chunk => chunk.Content).SingleOrDefaultAsync(cancel);
            if (chunk is null)
            {
                return;
            }

            await output.WriteAsync(chunk, cancel);
        }
    }
}

/// <summary>A result file.</summary>
internal sealed record WorkResult(string Name, string ContentType, long Bytes, Func<Stream, Task> CopyToAsync);
