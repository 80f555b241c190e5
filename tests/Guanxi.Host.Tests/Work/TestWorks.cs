using System.Collections.Concurrent;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Work;

namespace Guanxi.Host.Tests.Work;

/// <summary>What the tests' works did.</summary>
internal sealed class WorkRecord
{
    public ConcurrentQueue<long> Done { get; } = [];

    public ConcurrentDictionary<long, (string Name, bool MayExport)> ActedAs { get; } = [];
}

internal sealed class CountingWork(WorkRecord record, CurrentStaff staff) : IWorkKind
{
    public const string Kind = "test-count";

    public async Task RunAsync(WorkContext work, CancellationToken cancel)
    {
        await Task.Delay(5, cancel);
        record.ActedAs[work.Id] = (staff.Name, staff.May(Guanxi.Platform.PlatformPermissions.ExportLists));
        record.Done.Enqueue(work.Id);
    }
}

internal sealed class ResumingWork(WorkRecord record) : IWorkKind
{
    public const string Kind = "test-resume";

    public Task RunAsync(WorkContext work, CancellationToken cancel)
    {
        work.Say($"attempt {work.Attempt} after {work.Memory<Memory>()?.Rows ?? 0}");
        record.Done.Enqueue(work.Id);
        return Task.CompletedTask;
    }

    internal sealed record Memory(int Rows);
}

internal sealed class WaitingWork : IWorkKind
{
    public const string Kind = "test-wait";

    public Task RunAsync(WorkContext work, CancellationToken cancel) => Task.Delay(Timeout.Infinite, cancel);
}
