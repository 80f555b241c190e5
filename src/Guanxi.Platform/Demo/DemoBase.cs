using System.Collections.Frozen;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Demo;

/// <summary>The base as demonstration data is written into it: rows, history and search as ever, but at any time and by anybody.</summary>
public sealed class DemoBase : IAsyncDisposable
{
    private readonly CurrentStaff _staff;
    private readonly WriteGate _gate;

    internal DemoBase(
        DbContextOptions<GuanxiDbContext> options, ModuleList modules, WriteGate gate, DatabaseKind database, IBulkStore store, IEnumerable<ISearchSource> sources, ISearchIndex index, TimeProvider clock)
    {
        _staff = new CurrentStaff();
        _gate = gate;
        Clock = new PastClock(clock.GetUtcNow());
        var history = new ChangeRecorder(_staff, Clock, database, store);
        Db = new GuanxiDbContext(options, modules, new SaveProcess(gate, history, new SearchUpdater(sources, index, store)));
        ActAsMachine();
    }

    public GuanxiDbContext Db { get; }

    /// <summary>The time that history entries carry.</summary>
    public PastClock Clock { get; }

    /// <summary>False as soon as anybody works here.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel) =>
        !await Db.Set<StaffMember>().AnyAsync(cancel) && !await Db.Set<Account>().AnyAsync(cancel);

    /// <summary>The transaction in which everything is written or nothing.</summary>
    public Task<WriteTransaction> BeginAsync(CancellationToken cancel) => WriteTransaction.BeginAsync(Db, _gate, cancel);

    /// <summary>History entries from now on carry this name.</summary>
    public void ActAs(long staffId, string name) =>
        _staff.ActAs(staffId, name, null, new Rights(staffId, FrozenDictionary<string, Reach>.Empty), ChangeSource.Page);

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private void ActAsMachine() => _staff.ActAsMachine("demo", ChangeSource.Command);
}
