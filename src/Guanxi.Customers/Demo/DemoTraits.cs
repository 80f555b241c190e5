namespace Guanxi.Customers.Demo;

/// <summary>Class, source and tags of a customer.</summary>
internal static class DemoTraits
{
    private static readonly string[] Sources =
        ["展会", "老客户介绍", "电话来访", "门店到访", "官网留言", "业务员开发", "行业协会", "招标信息", "广告", "合作伙伴推荐"];

    // Shared by all customers: a million small arrays would only be garbage.
    private static readonly string[][] CompanyTags =
    [
        [], [], ["重点跟进"], ["年度框架"], ["价格敏感"], ["技术要求高"], ["付款及时", "年度框架"], ["需先款后货"],
        ["设备更新期"], ["新建项目", "重点跟进"], ["出口企业"], ["集团采购", "技术要求高"], ["维保客户"], ["沉睡客户"],
    ];

    private static readonly string[][] PersonTags = [[], [], ["到店客户"], ["维修客户"], ["老客户", "到店客户"], ["转介绍"]];

    public static string Class(Random random) => random.Next(100) switch
    {
        < 5 => "A",
        < 20 => "B",
        < 70 => "C",
        _ => "D",
    };

    public static string Source(Random random) => Sources[random.Next(Sources.Length)];

    public static string[] Tags(DemoCustomerKind kind, Random random)
    {
        var sets = kind == DemoCustomerKind.Company ? CompanyTags : PersonTags;
        return sets[random.Next(sets.Length)];
    }
}
