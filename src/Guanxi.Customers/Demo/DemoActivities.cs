namespace Guanxi.Customers.Demo;

/// <summary>Invents the history of a customer.</summary>
internal static class DemoActivities
{
    public const int Most = 8;

    private const int DaysToClose = 14;

    /// <summary>None to eight entries between the day of creation and today, oldest first.</summary>
    /// <param name="ownerIndex">Null for a customer without owner: the hotline wrote the entries.</param>
    public static DemoActivity[] Of(int? ownerIndex, DemoContact[] contacts, DateOnly createdOn, DateOnly today, Random random)
    {
        var count = random.Next(Most + 1);
        if (count == 0)
        {
            return [];
        }

        var activities = new DemoActivity[count];
        var days = today.DayNumber - createdOn.DayNumber;
        for (var place = 0; place < count; place++)
        {
            // Each entry has its own equal share of the time, so that no sorting is needed.
            var from = (int)((long)days * place / count);
            var until = (int)((long)days * (place + 1) / count);
            var date = OnWorkday(createdOn.AddDays(random.Next(from, until + 1)), createdOn);
            activities[place] = Write(Kind(random), date, ownerIndex, contacts, today, random);
        }

        return activities;
    }

    private static DemoActivity Write(
        DemoActivityKind kind, DateOnly date, int? ownerIndex, DemoContact[] contacts, DateOnly today, Random random)
    {
        var texts = DemoActivityTexts.Of(kind);
        var text = texts[random.Next(texts.Length)];
        var product = DemoActivityTexts.Products[random.Next(DemoActivityTexts.Products.Length)];
        var contactIndex = random.Next(contacts.Length);
        var sentence = string.Concat(
            string.Concat(text.Before, contacts[contactIndex].Name.Polite, text.Between, product),
            text.After,
            DemoActivityTexts.Endings[random.Next(DemoActivityTexts.Endings.Length)]);
        var open = kind is DemoActivityKind.Complaint or DemoActivityKind.Problem or DemoActivityKind.Task;
        var staffIndex = kind == DemoActivityKind.Complaint ? DemoCompany.ComplaintClerk : ownerIndex ?? DemoCompany.HotlineClerk;
        return new(
            kind,
            date,
            new TimeOnly(random.Next(9, 18), random.Next(60)),
            staffIndex,
            contactIndex,
            text.Subject + product,
            sentence,
            open ? date.AddDays(random.Next(1, 8)) : null,
            !open || date.AddDays(DaysToClose) < today || random.Next(2) == 0);
    }

    private static DemoActivityKind Kind(Random random) => random.Next(100) switch
    {
        < 38 => DemoActivityKind.Call,
        < 62 => DemoActivityKind.Visit,
        < 74 => DemoActivityKind.Feedback,
        < 80 => DemoActivityKind.Complaint,
        < 88 => DemoActivityKind.Problem,
        _ => DemoActivityKind.Task,
    };

    // Only Sundays are avoided: many sellers work on Saturdays.
    private static DateOnly OnWorkday(DateOnly date, DateOnly earliest) =>
        date.DayOfWeek == DayOfWeek.Sunday && date > earliest ? date.AddDays(-1) : date;
}
