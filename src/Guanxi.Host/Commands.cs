using System.CommandLine;

namespace Guanxi.Host;

/// <summary>The commands beside serving.</summary>
internal static class Commands
{
    public static IEnumerable<Command> All() =>
    [
        Serve(), Migrate(), DemoCommand.Create(), UserCommands.User(), ImportCommand.Create(),
        BackupCommand.Create(), RestoreCommand.Create(), ReindexCommand.Create(), VerifyCommand.Create(),
    ];

    private static Command Serve()
    {
        var command = new Command("serve", "Serve pages and API (the default).") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parse, _) => CommandLine.ServeAsync([.. parse.UnmatchedTokens]));
        return command;
    }

    private static Command Migrate()
    {
        var command = new Command("migrate", "Create the database or bring it up to date.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (parse, cancel) =>
        {
            await using var app = GuanxiHost.Build([.. parse.UnmatchedTokens]);
            await Startup.MigrateAsync(app.Services, cancel);
            return 0;
        });
        return command;
    }
}
