using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Host.Tests.Lists;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Records;
using Guanxi.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guanxi.Host.Tests.Work;

public abstract class WorkTests(GuanxiApp app)
{
    private WorkRecord Record => app.Services.GetRequiredService<WorkRecord>();

    [Fact]
    public async Task SeveralRunnersDoEachWorkOnce()
    {
        var person = await app.AddPersonAsync();
        var ids = new List<long>();
        for (var index = 0; index < 100; index++)
        {
            ids.Add(await EnqueueAsync(person.StaffId, CountingWork.Kind));
        }

        // Beside the program's own runner: two more, as two more nodes would have them.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var runner = Runner();
            while (await OpenAsync(ids) > 0)
            {
                await runner.RunOneAsync(CancellationToken.None);
            }
        }));
        var done = Record.Done.Where(ids.Contains).ToList();
        Assert.Equal(ids.Count, done.Count);
        Assert.Equal(ids.Order(), done.Order());
        Assert.All(await RowsAsync(ids), work => Assert.Equal((WorkState.Done, 1), (work.State, work.Attempts)));
    }

    [Fact]
    public async Task TheWorkOfADeadNodeIsTakenOverOrCountsAsFailed()
    {
        var person = await app.AddPersonAsync();
        var resuming = await AddDeadAsync(person.StaffId, ResumingWork.Kind);
        var other = await AddDeadAsync(person.StaffId, CountingWork.Kind);
        var rows = await EndedAsync([resuming, other]);
        Assert.Equal((WorkState.Done, "attempt 2 after 40"), (rows[0].State, rows[0].Message));
        Assert.Equal((WorkState.Failed, "执行该任务的程序中断了，请重新发起。"), (rows[1].State, rows[1].Message));
        Assert.DoesNotContain(other, Record.Done);
    }

    [Fact]
    public async Task AWorkIsDoneWithTheRightsThatItsRequesterHasByThen()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ExportLists, DataScope.All));
        var before = await EnqueueAsync(person.StaffId, CountingWork.Kind);
        await EndedAsync([before]);
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            db.RemoveRange(await db.Set<RoleGrant>().AsTracking().Where(grant => grant.StaffId == person.StaffId).ToListAsync());
            await db.SaveChangesAsync();
        });
        var after = await EnqueueAsync(person.StaffId, CountingWork.Kind);
        await EndedAsync([after]);
        Assert.True(Record.ActedAs[before].MayExport);
        Assert.False(Record.ActedAs[after].MayExport);
    }

    [Fact]
    public async Task TheWorkOfSomebodyWhoLeftIsNotDone()
    {
        var person = await app.AddPersonAsync();
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            (await db.Set<StaffMember>().AsTracking().SingleAsync(staff => staff.Id == person.StaffId)).LeftOn = new DateOnly(2021, 1, 1);
            await db.SaveChangesAsync();
        });
        var work = Assert.Single(await EndedAsync([await EnqueueAsync(person.StaffId, CountingWork.Kind)]));
        Assert.Equal(WorkState.Failed, work.State);
        Assert.DoesNotContain(work.Id, Record.Done);
    }

    [Fact]
    public async Task ARunningWorkStopsWhenItsRequesterCancels()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.UseApi, DataScope.All));
        var id = await EnqueueAsync(person.StaffId, WaitingWork.Kind);
        while (Assert.Single(await RowsAsync([id])).State == WorkState.Queued)
        {
            await Task.Delay(50);
        }

        using var client = await app.SignInWithTokenAsync(person.UserName);
        using var stranger = await app.SignInWithTokenAsync();
        using var refused = await stranger.Http.DeleteAsync($"/api/v1/work/{id}");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        using var answer = await client.SubmitAsync("/work", "/work/cancel");
        Assert.Equal("/work?notice=work-cancelled", answer.Headers.Location?.OriginalString);
        Assert.Equal(WorkState.Cancelled, Assert.Single(await EndedAsync([id])).State);
    }

    [Fact]
    public async Task OldResultsAreDeletedAndTheirWorkStaysInTheList()
    {
        var person = await app.AddPersonAsync();
        var id = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var finished = app.Clock.GetUtcNow().UtcDateTime.AddDays(-8);
            var work = new WorkItem { Kind = "x", Title = "x", RequestedById = person.StaffId, Language = "zh-Hans", Payload = "{}", CreatedAt = finished, FinishedAt = finished, State = WorkState.Done, ResultName = "a.csv", ResultBytes = 1 };
            db.Add(work);
            await db.SaveChangesAsync();
            db.Add(new WorkResultChunk { WorkItemId = work.Id, Attempt = 0, Position = 0, Content = [1] });
            await db.SaveChangesAsync();
            return work.Id;
        });
        await app.Services.GetRequiredService<DropOldWork>().RunOnceAsync(CancellationToken.None);
        Assert.Equal("", Assert.Single(await RowsAsync([id])).ResultName);
        Assert.False(await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<WorkResultChunk>().AnyAsync(chunk => chunk.WorkItemId == id)));
    }

    private WorkRunner Runner() => new(
        app.Services.GetRequiredService<WorkClaims>(), app.Services.GetRequiredService<IServiceScopeFactory>(),
        app.Services.GetServices<WorkHandler>(), app.Clock, NullLogger<WorkRunner>.Instance);

    private async Task<long> EnqueueAsync(long staffId, string kind) => await app.ArrangeAsync(services =>
    {
        services.GetRequiredService<CurrentStaff>().ActAs(staffId, "x", null, new Rights(staffId, System.Collections.Frozen.FrozenDictionary<string, Reach>.Empty), ChangeSource.Page);
        return services.GetRequiredService<WorkQueue>().EnqueueAsync(new WorkRequest(kind, "测试", new { }), CancellationToken.None);
    });

    private Task<long> AddDeadAsync(long staffId, string kind) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        var started = app.Clock.GetUtcNow().UtcDateTime.AddMinutes(-2);
        var work = new WorkItem
        {
            Kind = kind, Title = "测试", RequestedById = staffId, Language = "zh-Hans", Payload = "{}", CreatedAt = started, StartedAt = started,
            State = WorkState.Running, Attempts = 1, LeaseUntil = started.AddSeconds(30), Memory = "{\"rows\":40}",
        };
        db.Add(work);
        await db.SaveChangesAsync();
        return work.Id;
    });

    private Task<List<WorkItem>> RowsAsync(IReadOnlyCollection<long> ids) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<WorkItem>().AsNoTracking().Where(work => ids.Contains(work.Id)).OrderBy(work => work.Id).ToListAsync());

    private Task<int> OpenAsync(IReadOnlyCollection<long> ids) => app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<WorkItem>()
        .CountAsync(work => ids.Contains(work.Id) && (work.State == WorkState.Queued || work.State == WorkState.Running)));

    private async Task<List<WorkItem>> EndedAsync(IReadOnlyCollection<long> ids)
    {
        for (var round = 0; round < 600 && await OpenAsync(ids) > 0; round++)
        {
            await Task.Delay(50);
        }

        return await RowsAsync(ids);
    }

    public sealed class OnSqlite(ListSqliteApp app) : WorkTests(app);

    public sealed class OnPostgreSql(ListPostgreSqlApp app) : WorkTests(app);
}
