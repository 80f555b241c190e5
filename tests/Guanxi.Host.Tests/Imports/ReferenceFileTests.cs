using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Commands;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Imports;

/// <summary>Contact files that other products wrote; they are not part of this project.</summary>
public abstract class ReferenceFileTests(GuanxiApp app)
{
    [Fact]
    public async Task EveryRecordOfEveryFileIsAccountedFor()
    {
        if (Environment.GetEnvironmentVariable("GUANXI_REFERENCE_DATA") is not { Length: > 0 } folder)
        {
            Assert.Skip("Set GUANXI_REFERENCE_DATA to the folder with the reference data.");
            return;
        }

        string[] kinds = [".vcf", ".csv", ".xlsx"];
        var files = Directory.EnumerateFiles(Path.Combine(folder, "contact-import"), "*", SearchOption.AllDirectories)
            .Where(file => kinds.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            await ImportAsync(file);
        }
    }

    private Task ImportAsync(string file) => app.ArrangeAsync(async services =>
    {
        services.GetRequiredService<CurrentStaff>().ActAsMachine("test", ChangeSource.Import);
        using var output = new StringWriter();
        var code = await services.ImportByCommand(output).ImportAsync(new ImportFileRequest { Path = CopyOf(file) }, CancellationToken.None);
        if (code == ImportByCommand.RefusedCode)
        {
            // A table that names nobody is refused before a row is read; that is an account of it too.
            Assert.Contains("至少要有一列", output.ToString(), StringComparison.Ordinal);
            return;
        }

        var db = services.GetRequiredService<GuanxiDbContext>();
        var run = await db.Set<ImportRun>().AsNoTracking().OrderByDescending(row => row.Id).FirstAsync(row => row.FileName == Path.GetFileName(file));
        var records = await CountAsync(file, ImportSettings.Read(run.Settings).HeaderRow);
        Assert.True(run.State == ImportState.Done && run.FaultCode == "", $"{file}: {run.State} {run.FaultCode} {output}");
        Assert.True(records == run.Created + run.Updated + run.Merged + run.Skipped + run.Failed, $"{file}: {records} records, {output}");
    });

    // Failed rows are written beside the file, and the reference data is read-only.
    private static string CopyOf(string file)
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("guanxi-reference").FullName, Path.GetFileName(file));
        File.Copy(file, copy);
        return copy;
    }

    private static async Task<int> CountAsync(string file, int headerRow)
    {
        await using var stream = File.OpenRead(file);
        using var reader = await TableFile.OpenAsync(stream, file, TableReadLimits.Default);
        return reader.Rows.Count(row => row.Number > headerRow);
    }

    public sealed class OnSqlite(SqliteApp app) : ReferenceFileTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : ReferenceFileTests(app);
}
