namespace Guanxi.Platform.Permissions.Roles;

/// <summary>The roles that a new base starts with. What each may do is told by the modules (<see cref="Modules.IGuanxiModule.DefaultRoles"/>).</summary>
public static class DefaultRoles
{
    public const string Administrator = "administrator";
    public const string GeneralManager = "general-manager";

    /// <summary>市场部部长 and 主管副部长: approve, delegate (TECH-037).</summary>
    public const string MarketingHead = "marketing-head";

    /// <summary>客户关系管理部门: reads all departments, sets coordination tasks, holds the five tasks (TIER-07, LOG-057).</summary>
    public const string CustomerRelations = "customer-relations";

    /// <summary>大客户管理部 (LOG-086).</summary>
    public const string KeyAccounts = "key-accounts";

    /// <summary>客户档案管理主管 (TECH-005, TECH-023).</summary>
    public const string ArchiveSupervisor = "archive-supervisor";

    /// <summary>客户档案管理助理 (TECH-005, TECH-023).</summary>
    public const string ArchiveAssistant = "archive-assistant";
    public const string SalesManager = "sales-manager";
    public const string Salesperson = "salesperson";
    public const string CustomerService = "customer-service";
    public const string ComplaintClerk = "complaint-clerk";
    public const string Finance = "finance";
    public const string AfterSales = "after-sales";
    public const string Reception = "reception";
    public const string ReadOnly = "read-only";

    public static IReadOnlyList<DefaultRole> All { get; } =
    [
        new(Administrator, "系统管理员", "拥有全部权限，不能削减。", HoldsEverything: true),
        new(GeneralManager, "总经理", "查看全公司，批准制度与重大事项。"),
        new(MarketingHead, "市场部负责人", "市场部部长与主管副部长：审批、授权委托。"),
        new(CustomerRelations, "客户关系管理部门", "查看所有部门，统筹、协调和监督。"),
        new(KeyAccounts, "大客户管理部", "管理大客户。"),
        new(ArchiveSupervisor, "客户档案管理主管", "全面负责全部客户的档案。"),
        new(ArchiveAssistant, "客户档案管理助理", "收集、登记和归档全部客户的资料。"),
        new(SalesManager, "销售经理", "管理本部门及下级部门的客户与业务员。"),
        new(Salesperson, "业务员", "开发和维护自己的客户。"),
        new(CustomerService, "客服", "受理咨询、报修与反馈。"),
        new(ComplaintClerk, "投诉处理", "受理、调查和回访投诉。"),
        new(Finance, "财务", "核对回款、开票与信用。"),
        new(AfterSales, "售后支持", "安装、维修与回访。"),
        new(Reception, "前台接待", "登记来访，安排接待。"),
        new(ReadOnly, "只读", "只查看，不修改。"),
    ];

    /// <summary>Every role except the administrator, who holds everything anyway.</summary>
    public static IReadOnlyList<string> Everybody { get; } = [.. All.Where(role => !role.HoldsEverything).Select(role => role.Key)];
}
