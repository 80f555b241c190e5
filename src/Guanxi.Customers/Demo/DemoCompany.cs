namespace Guanxi.Customers.Demo;

/// <summary>An invented electromechanical group in Wuxi with its units, posts, staff and duty table.</summary>
internal static class DemoCompany
{
    public const string Name = "澄屿机电集团有限公司";

    public const string EnglishName = "Chengyu Electromechanical Group Co., Ltd.";

    public const string MailDomain = "chengyu-group.example";

    /// <summary>A parent stands before its children.</summary>
    public static IReadOnlyList<DemoUnit> Units => DemoUnits.All;

    public static IReadOnlyList<DemoPost> Posts => DemoPosts.All;

    /// <summary>A superior stands before the subordinates.</summary>
    public static IReadOnlyList<DemoEmployee> Staff => DemoStaff.All;

    /// <summary>The five tasks of the customer relationship department, each with holder and deputy.</summary>
    public static IReadOnlyList<DemoDuty> Duties { get; } =
    [
        new("客户信息库的建立与管理", "CRM", "yeruolan", "hejiaqi"),
        new("大客户管理", "CRM", "xuchengyi", "shenmuyun"),
        new("客户满意度测评", "CRM", "tangshuyi", "shenmuyun"),
        new("客户投诉处理", "CRM", "caojianping", "luyawen"),
        new("信息系统的规划与建设", "CRM", "fangzeming", "shenmuyun"),
    ];

    /// <summary>Places in <see cref="Staff"/> of those who may own customers.</summary>
    public static IReadOnlyList<int> Sellers { get; } =
        [.. Enumerable.Range(0, DemoStaff.All.Length).Where(place => DemoStaff.All[place].Post is "业务员" or "销售经理" or "现场销售主管")];

    /// <summary>Place in <see cref="Staff"/> of the key account manager, who owns some class A customers.</summary>
    public static int KeyAccountKeeper { get; } = FirstWith("大客户经理");

    /// <summary>Place in <see cref="Staff"/> of the complaint clerk.</summary>
    public static int ComplaintClerk { get; } = FirstWith("投诉处理专员");

    /// <summary>Place in <see cref="Staff"/> of the first hotline clerk.</summary>
    public static int HotlineClerk { get; } = FirstWith("客服专员");

    private static int FirstWith(string post) => Array.FindIndex(DemoStaff.All, employee => employee.Post == post);
}
