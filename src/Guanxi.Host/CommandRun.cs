using System.CommandLine;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.Extensions.Localization;

namespace Guanxi.Host;

/// <summary>How a command works inside the program: configured like the server, as the administrator at the machine.</summary>
internal static class CommandRun
{
    /// <summary>A command that passes settings such as <c>--Database=…</c> on to the configuration.</summary>
    public static Command Create(string name, string description) => new(name, description) { TreatUnmatchedTokensAsErrors = false };

    /// <summary>Builds the program from the command's settings, brings the base up to date and does the work in a scope.</summary>
    /// <returns>Exit code of the work.</returns>
    public static async Task<int> RunAsync(ParseResult parse, Func<IServiceProvider, TextWriter, Task<int>> work, CancellationToken cancel)
    {
        await using var app = GuanxiHost.Build([.. parse.UnmatchedTokens]);
        await Startup.MigrateAsync(app.Services, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine(parse.CommandResult.Command.Name, ChangeSource.Command);
        return await work(scope.ServiceProvider, parse.InvocationConfiguration.Output);
    }

    /// <summary>Writes why not, one reason a line.</summary>
    /// <returns>Exit code 1.</returns>
    public static async Task<int> RefuseAsync(IServiceProvider services, TextWriter output, IReadOnlyList<Refusal> refusals)
    {
        var texts = services.GetRequiredService<IStringLocalizer>();
        foreach (var refusal in refusals)
        {
            await output.WriteLineAsync(texts[refusal.Code, [.. refusal.Arguments]]);
        }

        return 1;
    }
}
