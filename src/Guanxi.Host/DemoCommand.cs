using System.CommandLine;
using System.Globalization;
using Guanxi.Customers.Demo;

namespace Guanxi.Host;

/// <summary><c>guanxi demo</c>: an invented company in an empty base. <c>--demo</c> does the same before serving.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var command = CommandRun.Create("demo", "Fill an empty base with an invented company, its customers and three years of history.");
        command.SetAction((parse, cancel) => CommandRun.RunAsync(parse, (services, output) => RunAsync(services, output, cancel), cancel));
        return command;
    }

    /// <summary>Who can sign in, for the console.</summary>
    public static string SignIns() =>
        $"Sign in as {string.Join(", ", BuildDemo.SignIns.Select(person => $"{person.UserName} ({person.Post})"))}; password {BuildDemo.Password}";

    /// <summary>Fills the base.</summary>
    /// <returns>Exit code: 1 when the base is not empty.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        var outcome = await services.GetRequiredService<BuildDemo>().RunAsync(BuildDemo.Customers, new Steps(output), cancel);
        if (outcome.Refused)
        {
            return await CommandRun.RefuseAsync(services, output, outcome.Refusals);
        }

        await output.WriteLineAsync(SignIns());
        return 0;
    }

    /// <summary>One line a quarter: a log keeps them all.</summary>
    private sealed class Steps(TextWriter output) : IProgress<int>
    {
        private const int Quarter = BuildDemo.Customers / 4;

        public void Report(int value)
        {
            if (value % Quarter == 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Demonstration data: {value} of {BuildDemo.Customers} customers"));
            }
        }
    }
}
