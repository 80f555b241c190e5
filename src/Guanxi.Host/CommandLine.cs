using System.CommandLine;

namespace Guanxi.Host;

/// <summary>One program, several commands; without one it serves.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("关系 Guanxi");
        foreach (var command in Commands.All())
        {
            root.Subcommands.Add(command);
        }

        // Settings such as --Database=… belong to the configuration, not to the command line's grammar.
        var isCommand = args.Length > 0 && (root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?" or "--version");
        return isCommand ? root.Parse(args).InvokeAsync() : ServeAsync(args);
    }

    internal static async Task<int> ServeAsync(string[] args)
    {
        var app = GuanxiHost.Build(args);
        await Startup.PrepareAsync(app);
        await app.RunAsync();
        return 0;
    }
}
