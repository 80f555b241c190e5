using System.IO.Compression;
using Guanxi.Platform.Backups;
using Guanxi.Platform.Backups.Runs;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Records.Checks;
using Guanxi.Platform.Search;
using Guanxi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new("guanxi-backups-");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [Control("GEN-44")]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.PostgreSql)]
    [InlineData(DatabaseKind.PostgreSql, DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql, DatabaseKind.PostgreSql)]
    public async Task ABackupRestoredOnAnEmptySystemHoldsTheSameRows(DatabaseKind from, DatabaseKind to)
    {
        await using var source = await BackupBase.CreateAsync(from, _folder);
        await using var target = await BackupBase.CreateAsync(to, _folder);
        await source.FillAsync();
        var written = await source.WriteAsync(_folder.Combine("first.zip"));
        Assert.Equal(40, written.Tables.Single(table => table.Name == "customers").Rows);

        var outcome = await target.RestoreAsync(_folder.Combine("first.zip"));
        Assert.Empty(outcome.Refusals);

        // Written again from the other base, every table has the same bytes.
        var again = await target.WriteAsync(_folder.Combine("second.zip"));
        Assert.Equal(written.Tables.Select(table => (table.Name, table.Rows, table.Sha256)), again.Tables.Select(table => (table.Name, table.Rows, table.Sha256)));
        Assert.Equal(await DocumentsAsync(source), await DocumentsAsync(target));
        Assert.All(await target.RunAsync(services => services.GetRequiredService<RunBaseChecks>().RunAsync(CancellationToken.None)), check => Assert.Null(check.Result.Fault));
        await target.RunAsync(AddPersonAsync);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task AnInterruptedRestoreLeavesTheBaseEmpty(DatabaseKind kind)
    {
        var path = await WriteAsync();
        await using var target = await BackupBase.CreateAsync(kind, _folder);
        await Assert.ThrowsAsync<TimeoutException>(() => target.RestoreAsync(path, progress: progress =>
            progress is { Step: "load", Table: "phones" } ? throw new TimeoutException() : ValueTask.CompletedTask));
        var manifest = await target.WriteAsync(_folder.Combine("after.zip"));
        Assert.Equal(0, manifest.Tables.Single(table => table.Name == "customers").Rows);
        Assert.Equal(1, manifest.Tables.Single(table => table.Name == "chain_heads").Rows);
        Assert.Empty((await target.RestoreAsync(path)).Refusals);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task WhatIsThereIsLostOnlyWhenOneSaysSo(DatabaseKind kind)
    {
        var path = await WriteAsync();
        await using var target = await BackupBase.CreateAsync(kind, _folder);
        await target.FillAsync();
        await target.RunAsync(AddPersonAsync);
        Assert.Equal("restore-not-empty", Assert.Single((await target.RestoreAsync(path)).Refusals).Code);
        Assert.Empty((await target.RestoreAsync(path, replace: true)).Refusals);
        Assert.False(await target.RunAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<StaffMember>().AnyAsync(person => person.Number == "X1")));

        // The guards of the history stand again.
        await Assert.ThrowsAnyAsync<Exception>(() => target.RunAsync(services =>
            services.GetRequiredService<GuanxiDbContext>().Database.ExecuteSqlRawAsync("DELETE FROM change_entries")));
    }

    [Fact]
    public async Task ATamperedFileIsRefused()
    {
        var path = await WriteAsync();
        await ReplaceAsync(path, BackupTable.EntryOf("staff"), "顾博涵", "顾博函");
        await using var target = await BackupBase.CreateAsync(DatabaseKind.Sqlite, _folder);
        var refusal = Assert.Single((await target.RestoreAsync(path)).Refusals);
        Assert.Equal("backup-damaged", refusal.Code);
        Assert.Equal("staff", Assert.Single(refusal.Arguments));
    }

    [Fact]
    public async Task AnotherMigrationLevelIsRefused()
    {
        var path = await WriteAsync();
        await ReplaceAsync(path, BackupManifest.EntryName, "\"Initial\"", "\"Initial\", \"AddSomething\"");
        await using var target = await BackupBase.CreateAsync(DatabaseKind.Sqlite, _folder);
        Assert.Equal("backup-other-migration", Assert.Single((await target.RestoreAsync(path)).Refusals).Code);
    }

    [Fact]
    public async Task AFileThatIsNoBackupIsRefused()
    {
        var path = _folder.Combine("text.zip");
        await File.WriteAllTextAsync(path, "no zip");
        await using var target = await BackupBase.CreateAsync(DatabaseKind.Sqlite, _folder);
        Assert.Equal("backup-unreadable", Assert.Single((await target.RestoreAsync(path)).Refusals).Code);
        Assert.Equal("backup-missing", Assert.Single((await target.RestoreAsync(path + "x")).Refusals).Code);
    }

    [Theory]
    [Control("GEN-44")]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task ARestoreIsTestedAndItsResultRecorded(DatabaseKind kind)
    {
        await using var source = await BackupBase.CreateAsync(kind, _folder);
        await source.FillAsync();
        var path = _folder.Combine("tested.zip");
        await source.RunAsync(services => services.GetRequiredService<RunBackup>().RunAsync(path, BackupProgress.Ignore, CancellationToken.None));
        var run = await TestAsync(source);
        Assert.Equal((BackupResult.Done, BackupResult.Done), (run.Result, run.TestResult));
        Assert.False(await source.RunAsync(services => services.GetRequiredService<BackupQueries>().IsOverdueAsync(CancellationToken.None)));

        await ReplaceAsync(path, BackupTable.EntryOf("staff"), "顾博涵", "顾博函");
        await Assert.ThrowsAnyAsync<Exception>(() => TestAsync(source));
        run = Assert.Single(await source.RunAsync(services => services.GetRequiredService<BackupQueries>().LatestAsync(CancellationToken.None)));
        Assert.Equal(BackupResult.Failed, run.TestResult);
        Assert.Contains("staff", run.TestFault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)] // never
    [InlineData(24.0, false)] // to the minute
    [InlineData(24.1, true)]
    public void ABackupOlderThanTheIntervalIsOverdue(double? hoursAgo, bool overdue)
    {
        var now = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
        Assert.Equal(overdue, BackupAgeRule.IsOverdue(hoursAgo is { } hours ? now.AddHours(-hours) : null, now, new BackupTerms(24)));
    }

    private static Task<BackupRun> TestAsync(BackupBase source) => source.RunAsync(async services =>
    {
        var run = Assert.Single(await services.GetRequiredService<BackupQueries>().LatestAsync(CancellationToken.None));
        await services.GetRequiredService<BackupTestWork>().RunAsync(run.Id, BackupProgress.Ignore, CancellationToken.None);
        return Assert.Single(await services.GetRequiredService<BackupQueries>().LatestAsync(CancellationToken.None));
    });

    private static Task<int> DocumentsAsync(BackupBase target) =>
        target.RunAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<SearchRow>().CountAsync());

    /// <summary>The database gives ids beyond the restored ones.</summary>
    private static async Task<int> AddPersonAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        var unit = await db.Set<StaffMember>().OrderBy(person => person.Id).Select(person => person.UnitId).FirstAsync();
        db.Add(new StaffMember { Number = "X1", Name = "新人", UnitId = unit, JoinedOn = new DateOnly(2026, 1, 1) });
        return await db.SaveChangesAsync();
    }

    private static async Task ReplaceAsync(string path, string entry, string old, string @new)
    {
        await using var zip = await ZipFile.OpenAsync(path, ZipArchiveMode.Update);
        await using var stream = await zip.GetEntry(entry)!.OpenAsync();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = await reader.ReadToEndAsync();
        Assert.Contains(old, text, StringComparison.Ordinal);
        stream.SetLength(0);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text.Replace(old, @new, StringComparison.Ordinal));
    }

    private async Task<string> WriteAsync()
    {
        await using var source = await BackupBase.CreateAsync(DatabaseKind.Sqlite, _folder);
        await source.FillAsync();
        var path = _folder.Combine("source.zip");
        await source.WriteAsync(path);
        return path;
    }
}
