using System.CommandLine;
using System.Globalization;
using Guanxi.Platform.Backups;

namespace Guanxi.Host;

/// <summary><c>guanxi restore FILE.zip</c>: a backup of either database into this one.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("file") { Description = "Zip file written by 'guanxi backup'." };
        var replace = new Option<bool>("--replace") { Description = "Lose everything that is in the base now." };
        var command = CommandRun.Create("restore", "Put a backup into an empty base and verify it; stop the server first.");
        command.Arguments.Add(path);
        command.Options.Add(replace);
        command.SetAction((parse, cancel) => CommandRun.RunAsync(
            parse, (services, output) => RunAsync(services, new RestoreBackupRequest(parse.GetValue(path)!, parse.GetValue(replace)), output, cancel), cancel));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, RestoreBackupRequest request, TextWriter output, CancellationToken cancel)
    {
        var outcome = await services.GetRequiredService<RestoreBackup>().RunAsync(request, new ConsoleProgress(output).ReportAsync, cancel);
        if (outcome.Refused)
        {
            return await CommandRun.RefuseAsync(services, output, outcome.Refusals);
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{request.Path}: {outcome.Value.Tables.Count} tables, {outcome.Value.RowCount} rows restored, as of {outcome.Value.CreatedAt:u}"));
        return await VerifyCommand.RunAsync(services, output, cancel);
    }
}
