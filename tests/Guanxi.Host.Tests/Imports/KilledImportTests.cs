using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Guanxi.Testing;

namespace Guanxi.Host.Tests.Imports;

/// <summary>The real program as a process, killed in the middle of an import.</summary>
public abstract partial class KilledImportTests : IDisposable
{
    private const int Rows = 12_000;

    protected TemporaryFolder Folder { get; } = new("guanxi-killed");

    protected abstract Task<string> SettingAsync();

    [Fact]
    public async Task AKilledImportLeavesWholeRowsAndIsResumedToTheExactTotal()
    {
        var setting = await SettingAsync();
        var id = await KillInTheMiddleAsync(setting);
        var resumed = await RunAsync("import", "--resume", id, setting);
        Assert.True(resumed.ExitCode == 0, resumed.Output);

        // Every row once: not one lost at the kill, not one written twice by the second run.
        var counts = CountsLine().Match(resumed.Output);
        Assert.True(counts.Success, resumed.Output);
        Assert.Equal((Rows, Rows), (Number(counts, 1), Number(counts, 2)));
        var verified = await RunAsync("verify", setting);
        Assert.True(verified.ExitCode == 0, verified.Output);

        // A dry run of the same file finds each of its customers in the base.
        var again = await RunAsync("import", Folder.Combine("customers.csv"), "--dry-run", setting);
        Assert.Equal(Rows, Number(SkippedCount().Match(again.Output), 1));
    }

    [Fact]
    public async Task AKilledImportIsTakenBackWhole()
    {
        var setting = await SettingAsync();
        var id = await KillInTheMiddleAsync(setting);
        var undone = await RunAsync("import", "--undo", id, setting);
        Assert.True(undone.ExitCode == 0, undone.Output);
        var again = await RunAsync("import", Folder.Combine("customers.csv"), "--dry-run", setting);
        Assert.Equal(Rows, Number(CountsLine().Match(again.Output), 2));
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<string> KillInTheMiddleAsync(string setting)
    {
        await File.WriteAllLinesAsync(
            Folder.Combine("customers.csv"),
            Enumerable.Range(0, Rows).Select(row => FormattableString.Invariant($"第{row}号测试有限公司,联系人{row},138{row:00000000}")).Prepend("客户名称,联系人,手机"));
        using var program = Start("import", Folder.Combine("customers.csv"), setting);
        var id = "";
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            id = id.Length == 0 && StartedLine().Match(line) is { Success: true } started ? started.Groups[1].Value : id;
            if (ProgressLine().IsMatch(line))
            {
                break;
            }
        }

        Assert.False(program.HasExited, "The import ended before it could be killed.");
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync();
        Assert.NotEqual("", id);
        return id;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        using var program = Start(arguments);
        var errors = program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output + await errors);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "guanxi.dll") },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = AppContext.BaseDirectory,
        Environment = { ["Logging__LogLevel__Default"] = "Warning" },
    }.With(arguments))!;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^导入 (\d+)$")]
    private static partial Regex StartedLine();

    [GeneratedRegex(@"^\d+ 行，每秒")]
    private static partial Regex ProgressLine();

    [GeneratedRegex(@"(\d+) 行：新建 (\d+)")]
    private static partial Regex CountsLine();

    [GeneratedRegex(@"跳过 (\d+)")]
    private static partial Regex SkippedCount();

    public sealed class OnSqlite : KilledImportTests
    {
        protected override Task<string> SettingAsync() => Task.FromResult("--Database=" + Folder.Combine("guanxi.db"));
    }

    public sealed class OnPostgreSql : KilledImportTests
    {
        protected override async Task<string> SettingAsync() => "--Database=" + await (await PostgresCluster.SharedAsync()).CreateDatabaseAsync();
    }
}

/// <summary>Adds arguments to a program's start.</summary>
internal static class ProcessArguments
{
    public static ProcessStartInfo With(this ProcessStartInfo start, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
