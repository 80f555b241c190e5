using System.Threading.Channels;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guanxi.Platform.Records.Access;

/// <summary>Writes who opened, showed, printed, exported or was refused what, before the answer leaves.</summary>
/// <remarks>Callers that arrive together share one transaction: reading stays fast and nothing shown goes unlogged.</remarks>
public sealed class AccessLog(IServiceScopeFactory scopes, TimeProvider clock, IHttpContextAccessor http) : BackgroundService
{
    private readonly Channel<Line> _lines = Channel.CreateBounded<Line>(10_000);

    /// <summary>Logs for the person who acts; returns when the line is stored.</summary>
    public Task WriteAsync(
        CurrentStaff staff, AccessKind kind, RecordReference? record, string detail, CancellationToken cancel, long? count = null) =>
        WriteAsync(staff.StaffId, staff.Name, kind, record, detail, cancel, count);

    /// <summary>Logs for somebody who is not signed in.</summary>
    public async Task WriteAsync(
        long? staffId, string actor, AccessKind kind, RecordReference? record, string detail, CancellationToken cancel, long? count = null)
    {
        var line = new Line(new AccessEntry
        {
            At = clock.GetUtcNow().UtcDateTime,
            StaffId = staffId,
            Actor = Cut(actor, 100),
            Kind = kind,
            RecordType = record?.Type,
            RecordId = record?.Id,
            Detail = Cut(detail, 400),
            Count = count,
            Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "",
        });
        await _lines.Writer.WriteAsync(line, cancel);
        await line.Stored.Task.WaitAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Line>();
        while (await _lines.Reader.WaitToReadAsync(stoppingToken))
        {
            while (batch.Count < 500 && _lines.Reader.TryRead(out var line))
            {
                batch.Add(line);
            }

            await StoreAsync(batch);
            batch.Clear();
        }
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private async Task StoreAsync(List<Line> batch)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
            db.AddRange(batch.Select(line => line.Entry));
            await db.SaveChangesAsync(CancellationToken.None);
            batch.ForEach(line => line.Stored.TrySetResult());
        }
#pragma warning disable CA1031 // The failure belongs to the requests that wait for it, not to this loop.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            batch.ForEach(line => line.Stored.TrySetException(failure));
        }
    }

    private sealed record Line(AccessEntry Entry)
    {
        public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
