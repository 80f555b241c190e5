using System.CommandLine;
using System.Globalization;
using Guanxi.Platform.Backups.Runs;

namespace Guanxi.Host;

/// <summary><c>guanxi backup FILE.zip</c>: the whole base in one file, while people go on working.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("file") { Description = "Zip file to write; replaced when it exists." };
        var command = CommandRun.Create("backup", "Write the whole base into one file that SQLite and PostgreSQL can restore.");
        command.Arguments.Add(path);
        command.SetAction((parse, cancel) => CommandRun.RunAsync(parse, (services, output) => RunAsync(services, parse.GetValue(path)!, output, cancel), cancel));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string path, TextWriter output, CancellationToken cancel)
    {
        var manifest = await services.GetRequiredService<RunBackup>().RunAsync(path, new ConsoleProgress(output).ReportAsync, cancel);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{path}: {manifest.Tables.Count} tables, {manifest.RowCount} rows, {new FileInfo(path).Length} bytes"));
        return 0;
    }
}
