namespace Guanxi.Customers.Demo;

/// <summary>Invents the people at a customer.</summary>
internal static class DemoContacts
{
    private static readonly (string Post, string Department)[] Posts =
    [
        ("采购经理", "采购部"), ("采购员", "采购部"), ("采购主管", "采购部"), ("设备主管", "设备部"), ("设备工程师", "设备部"),
        ("总经理", "总经办"), ("副总经理", "总经办"), ("总经理助理", "总经办"), ("财务主管", "财务部"), ("会计", "财务部"),
        ("生产经理", "生产部"), ("车间主任", "生产部"), ("技术总监", "技术部"), ("电气工程师", "技术部"), ("仓库主管", "仓储部"),
        ("行政主管", "行政部"), ("质量经理", "质量部"), ("项目经理", "工程部"), ("售后主管", "售后服务部"), ("销售经理", "销售部"),
    ];

    private static readonly string[] Relations = ["配偶", "子女", "助理", "朋友"];

    /// <summary>One to four people, mostly one or two.</summary>
    public static DemoContact[] OfCompany(string line, string domain, DateOnly today, Random random)
    {
        var count = random.Next(100) switch
        {
            < 32 => 1,
            < 66 => 2,
            < 87 => 3,
            _ => 4,
        };
        var contacts = new DemoContact[count];
        for (var place = 0; place < count; place++)
        {
            var name = DemoPersonName.Draw(random);
            // The first person whom a seller meets mostly buys, keeps the machines or runs the firm.
            var (post, department) = Posts[random.Next(place == 0 ? 8 : Posts.Length)];
            contacts[place] = new(
                name,
                post,
                department,
                DemoNumbers.Mobile(random),
                random.Next(3) == 0 ? string.Concat(line, "-8", Digits(random)) : null,
                random.Next(10) < 7 ? string.Concat(name.Pinyin, "@", domain) : null,
                Birthday(today, random));
        }

        return contacts;
    }

    /// <summary>The customer, and for one in seven somebody close.</summary>
    public static DemoContact[] OfPerson(DemoPersonName customer, string mobile, DateOnly today, Random random)
    {
        var self = new DemoContact(
            customer, "本人", null, mobile, null, string.Concat(customer.Pinyin, "@mail.example"), Birthday(today, random));
        return random.Next(7) > 0
            ? [self]
            :
            [
                self,
                new(DemoPersonName.Draw(random), Relations[random.Next(Relations.Length)], null, DemoNumbers.Mobile(random), null, null, null),
            ];
    }

    private static string Digits(Random random) => random.Next(100, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly? Birthday(DateOnly today, Random random)
    {
        var days = random.Next(23 * 365, 61 * 365);
        return random.Next(10) < 6 ? today.AddDays(-days) : null;
    }
}
