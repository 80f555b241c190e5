namespace Guanxi.Customers.Demo;

/// <summary>Generates believable customers for demonstrations, tests and benchmarks.</summary>
internal static class DemoCustomers
{
    /// <summary>Of one hundred customers so many are companies; the others are persons.</summary>
    public const int CompaniesPerHundred = 85;

    /// <summary>One customer in so many is a second entry of an earlier company.</summary>
    public const int NearDuplicatePitch = 200;

    /// <summary>From this index on there are no near duplicates: nobody looks at them in a large base.</summary>
    public const int NearDuplicatesEnd = 50_000;

    /// <summary>Streams invented customers; nothing is kept but the last few.</summary>
    /// <param name="count">From 0 to <see cref="DemoFirms.Capacity"/>.</param>
    /// <param name="random">Seeded by the caller: the same seed gives the same customers. Used while the result is read.</param>
    /// <param name="today">Nothing happens after this date, only due dates may lie behind it.</param>
    /// <remarks>
    /// Company names differ from each other, near duplicates included; names of persons repeat as they do in life.
    /// A longer run of the same seed begins with the shorter one.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or there are not enough names.</exception>
    public static IEnumerable<DemoCustomer> Generate(int count, Random random, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, DemoFirms.Capacity);
        return Stream(count, random, today);
    }

    private static IEnumerable<DemoCustomer> Stream(int count, Random random, DateOnly today)
    {
        var companies = new DemoCompanies((uint)random.Next(), random, today);
        for (var index = 0; index < count; index++)
        {
            yield return index < NearDuplicatesEnd
                && random.Next(NearDuplicatePitch) == 0
                && companies.NearDuplicate(index) is { } duplicate
                    ? duplicate
                    : random.Next(100) < CompaniesPerHundred ? companies.Next(index) : DemoPersons.Next(index, random, today);
        }
    }
}
