using Guanxi.Platform.Configuration.Lists;

namespace Guanxi.Customers.Archive;

/// <summary>The value lists of the archive; an administrator may add to them.</summary>
internal static class CustomerChoices
{
    /// <summary>The classes by which archives are filed (SVCREG-03).</summary>
    public const string Classes = "customer-classes";

    public const string Sources = "customer-sources";

    public static ValueListDefault ClassList { get; } = new(Classes, "客户等级", "Customer classes",
    [
        new("A", "A 类", "Class A"), new("B", "B 类", "Class B"), new("C", "C 类", "Class C"), new("D", "D 类", "Class D"),
    ]);

    public static ValueListDefault SourceList { get; } = new(Sources, "客户来源", "Customer sources",
    [
        new("展会", "展会", "Exhibition"), new("老客户介绍", "老客户介绍", "Recommended by a customer"), new("电话来访", "电话来访", "Called us"),
        new("门店到访", "门店到访", "Came to the store"), new("官网留言", "官网留言", "Website"), new("业务员开发", "业务员开发", "Found by sales"),
        new("行业协会", "行业协会", "Trade association"), new("招标信息", "招标信息", "Tender"), new("广告", "广告", "Advertisement"),
        new("合作伙伴推荐", "合作伙伴推荐", "Recommended by a partner"),
    ]);
}
