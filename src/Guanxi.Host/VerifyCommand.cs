using System.CommandLine;
using System.Globalization;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Checks;
using Microsoft.Extensions.Localization;

namespace Guanxi.Host;

/// <summary>Runs every check of the base: <c>guanxi verify</c>. Exit code 1 when one finds a fault.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Check that the base is whole: the chain of changes and whatever modules add.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (parse, cancel) =>
        {
            await using var app = GuanxiHost.Build([.. parse.UnmatchedTokens]);
            return await RunAsync(app.Services, parse.InvocationConfiguration.Output, cancel);
        });
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine("verify", ChangeSource.Command);
        var texts = scope.ServiceProvider.GetRequiredService<IStringLocalizer>();
        var results = await scope.ServiceProvider.GetRequiredService<RunBaseChecks>().RunAsync(cancel);
        foreach (var (key, result) in results)
        {
            await output.WriteLineAsync(Line(key, result, texts));
        }

        return results.Any(check => check.Result.Fault is not null) ? 1 : 0;
    }

    private static string Line(string key, CheckResult result, IStringLocalizer texts) => result.Fault is { } fault
        ? string.Create(CultureInfo.InvariantCulture, $"{key}: BROKEN at {fault.EntryId?.ToString(CultureInfo.InvariantCulture) ?? "-"} after {result.Counted}: {fault.Kind} {texts[fault.Kind]}")
        : string.Create(CultureInfo.InvariantCulture, $"{key}: ok, {result.Counted}");
}
