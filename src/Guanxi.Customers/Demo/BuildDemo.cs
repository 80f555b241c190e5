using Guanxi.Platform.Data;
using Guanxi.Platform.Demo;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Demo;

/// <summary>Turns an empty base into a believable company with customers and three years of history.</summary>
internal sealed class BuildDemo(DemoBase demo, ModuleList modules, IEnumerable<NumberDefault> numbers)
{
    /// <summary>Password of every demonstration account. Everybody may know it: the base holds nothing true.</summary>
    public const string Password = "guanxi-demo-1";

    public const int Customers = 2_000;

    private const int Seed = 20_260_101;
    private const int YearsBack = 3;

    /// <summary>People shown to whoever starts the demonstration: user names with the posts that they hold.</summary>
    public static IReadOnlyList<(string UserName, string Post)> SignIns { get; } =
        [.. new[] { DemoOrganisation.Administrator, "gubohan", "linwanqing", "yeruolan", "zhoulichuan", "jiangxinyu" }
            .Select(login => (login, DemoCompany.Staff.Single(person => person.Login == login).Post))];

    /// <param name="count">Customers to invent.</param>
    /// <param name="progress">Customers written so far.</param>
    /// <param name="cancel">Leaves the base empty.</param>
    /// <returns>Number of customers; refused with <c>demo-base-not-empty</c>.</returns>
    public async Task<Outcome<int>> RunAsync(int count, IProgress<int>? progress, CancellationToken cancel)
    {
        await using var transaction = await demo.BeginAsync(cancel);
        if (!await demo.IsEmptyAsync(cancel))
        {
            return new Refusal("demo-base-not-empty") { Kind = RefusalKind.Conflict };
        }

        var now = demo.Clock.Now;
        var today = ChinaTime.DateAt(now.UtcDateTime);
        var foundedOn = today.AddYears(-YearsBack).AddDays(-30);
        demo.Clock.Now = ChinaTime.StartOf(foundedOn).AddHours(9);
        var ids = await new BuildDemoOrganisation(demo, modules, DemoOrganisation.Plan(foundedOn)).RunAsync(Password, cancel);
        demo.Db.ChangeTracker.Clear();
        await WriteCustomersAsync(new DemoCustomerWriter(demo, new NumberSource(demo.Db, numbers), ids, now), count, today, progress, cancel);
        await transaction.CommitAsync(cancel);
        return count;
    }

    private static async Task WriteCustomersAsync(
        DemoCustomerWriter writer, int count, DateOnly today, IProgress<int>? progress, CancellationToken cancel)
    {
        var written = 0;
        var customers = DemoCustomers.Generate(count, new Random(Seed), today).OrderBy(customer => customer.CreatedOn).ThenBy(customer => customer.Index);
        foreach (var day in customers.Chunk(DemoCustomerWriter.Batch))
        {
            await writer.WriteAsync(day, cancel);
            written += day.Length;
            progress?.Report(written);
        }
    }
}
