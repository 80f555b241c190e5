using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports;

/// <summary>The imports that the acting person may see.</summary>
internal sealed class ImportQueries(GuanxiDbContext db, CurrentStaff staff, ImportTargets targets, OrganisationQueries organisation, TimeProvider clock)
{
    private const int Longest = 200;

    /// <summary>Own imports; those of people within the reach that the target's records have for the person.</summary>
    public IQueryable<ImportRun> Visible()
    {
        var runs = db.Set<ImportRun>().Where(run => run.State != ImportState.Receiving);
        if (staff.IsMachine)
        {
            return runs;
        }

        var me = staff.StaffId;
        var allowed = targets.All.Where(target => staff.May(target.Permission)).ToList();
        var everything = allowed.Where(target => staff.ReachOf(target.ReachPermission).Everything).Select(target => target.Key).ToArray();
        var inUnits = allowed.Where(target => !everything.Contains(target.Key)).Select(target => target.Key).ToArray();
        var units = allowed.SelectMany(target => staff.ReachOf(target.ReachPermission).UnitIds).Distinct().ToArray();
        return runs.Where(run => run.StartedById == me
            || everything.Contains(run.Target)
            || (inUnits.Contains(run.Target) && organisation.Staff().Any(person => person.Id == run.StartedById && units.Contains(person.UnitId))));
    }

    /// <summary>Visible imports of targets into which the person may import: to move them on.</summary>
    public IQueryable<ImportRun> Actionable()
    {
        var allowed = targets.All.Where(target => staff.May(target.Permission)).Select(target => target.Key).ToArray();
        return Visible().Where(run => allowed.Contains(run.Target));
    }

    public Task<bool> MayActAsync(long runId, CancellationToken cancel) => Actionable().AnyAsync(run => run.Id == runId, cancel);

    /// <summary>The first refused rows of a visible import, or what an undo left alone.</summary>
    public async Task<IReadOnlyList<ImportRejection>> RejectionsAsync(long runId, int count, CancellationToken cancel) =>
        await db.Set<ImportRejection>().AsNoTracking().Where(rejection => rejection.RunId == runId && Visible().Any(run => run.Id == runId))
            .OrderBy(rejection => rejection.Kind == RejectionKind.Skipped).ThenBy(rejection => rejection.Id).Take(count).ToListAsync(cancel);

    /// <summary>The first records of a visible import, in the order of the file.</summary>
    public async Task<IReadOnlyList<long>> RecordIdsAsync(long runId, int count, CancellationToken cancel) =>
        await db.Set<ImportedRecord>().Where(record => record.RunId == runId && !record.Undone && Visible().Any(run => run.Id == runId))
            .OrderBy(record => record.Id).Take(count).Select(record => record.RecordId).ToListAsync(cancel);

    public async Task<ImportRunRow?> FindAsync(long runId, CancellationToken cancel) => (await RowsAsync(Visible().Where(run => run.Id == runId), cancel)).SingleOrDefault();

    /// <summary>The latest imports, newest first.</summary>
    public Task<IReadOnlyList<ImportRunRow>> LatestAsync(CancellationToken cancel) => RowsAsync(Visible().OrderByDescending(run => run.Id).Take(Longest), cancel);

    private async Task<IReadOnlyList<ImportRunRow>> RowsAsync(IQueryable<ImportRun> runs, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await (from run in runs.AsNoTracking()
                          from person in organisation.Staff().Where(person => person.Id == run.StartedById).DefaultIfEmpty()
                          orderby run.Id descending
                          select new { Run = run, Name = person!.Name }).ToListAsync(cancel);
        return [.. rows.Select(row => new ImportRunRow(row.Run, ImportMoveRule.StateAt(row.Run.State, row.Run.LeaseUntil, now), row.Name))];
    }
}

/// <summary>An import as a page shows it.</summary>
/// <param name="Run">The stored run.</param>
/// <param name="State">Its state; a dead node's run counts as interrupted.</param>
/// <param name="StartedBy">Name of the person, or null for a command at the machine.</param>
internal sealed record ImportRunRow(ImportRun Run, ImportState State, string? StartedBy)
{
    public bool IsBusy => State is ImportState.Queued or ImportState.Running;

    /// <summary>Whole percents done, or null when the total is not known.</summary>
    public int? Percent => Run.Phase == ImportPhase.Undo
        ? PercentOf(Run.TakenBack + Run.Conflicts, Run.Created + Run.Updated)
        : PercentOf(Run.NextRow, Run.Total);

    public bool Allows(ImportMove move) => ImportMoveRule.Allows(move, State, Run.Phase);

    private static int? PercentOf(long done, long? total) => total is > 0 ? (int)Math.Min(100, done * 100 / total.Value) : null;
}
