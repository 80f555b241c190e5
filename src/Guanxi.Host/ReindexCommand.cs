using System.CommandLine;
using System.Globalization;
using Guanxi.Platform.Search;

namespace Guanxi.Host;

/// <summary><c>guanxi reindex</c>: builds the search index anew, for instance when a restore was stopped after its rows were in.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var command = CommandRun.Create("reindex", "Build the search index anew.");
        command.SetAction((parse, cancel) => CommandRun.RunAsync(parse, (services, output) => RunAsync(services, output, cancel), cancel));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        var records = await services.GetRequiredService<RebuildSearchIndex>().RunAsync(cancel);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{records} records indexed"));
        return 0;
    }
}
