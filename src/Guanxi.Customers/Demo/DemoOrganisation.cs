using Guanxi.Platform.Demo;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Customers.Demo;

/// <summary>The demonstration company as the platform sets it up.</summary>
internal static class DemoOrganisation
{
    /// <summary>Who administers the program beside the daily work.</summary>
    public const string Administrator = "fangzeming";

    private static readonly Dictionary<string, string[]> FunctionsOfUnit = new()
    {
        ["MKT"] = [UnitFunctions.Marketing],
        ["CRM"] = [UnitFunctions.CustomerRelations],
        ["KEY"] = [UnitFunctions.KeyAccounts],
        ["CSC"] = [UnitFunctions.CustomerService, UnitFunctions.AfterSales],
        ["SA1"] = [UnitFunctions.Sales],
        ["SA2"] = [UnitFunctions.Sales],
        ["FIN"] = [UnitFunctions.Finance],
        ["ADM"] = [UnitFunctions.Administration],
    };

    private static readonly Dictionary<string, string> RoleOfPost = new()
    {
        ["总经理"] = DefaultRoles.GeneralManager,
        ["市场部部长"] = DefaultRoles.MarketingHead,
        ["主管副部长"] = DefaultRoles.MarketingHead,
        ["客户档案管理主管"] = DefaultRoles.ArchiveSupervisor,
        ["客户档案管理助理"] = DefaultRoles.ArchiveAssistant,
        ["客户关系管理部经理"] = DefaultRoles.CustomerRelations,
        ["满意度测评专员"] = DefaultRoles.CustomerRelations,
        ["客户信息系统专员"] = DefaultRoles.CustomerRelations,
        ["大客户经理"] = DefaultRoles.KeyAccounts,
        ["客服中心主任"] = DefaultRoles.CustomerService,
        ["客服专员"] = DefaultRoles.CustomerService,
        ["投诉处理专员"] = DefaultRoles.ComplaintClerk,
        ["事业部总经理"] = DefaultRoles.SalesManager,
        ["销售经理"] = DefaultRoles.SalesManager,
        ["分公司经理"] = DefaultRoles.SalesManager,
        ["现场销售主管"] = DefaultRoles.SalesManager,
        ["门店店长"] = DefaultRoles.SalesManager,
        ["业务员"] = DefaultRoles.Salesperson,
        ["财务主管"] = DefaultRoles.Finance,
        ["财务"] = DefaultRoles.Finance,
        ["行政人事主管"] = DefaultRoles.ReadOnly,
        ["前台接待"] = DefaultRoles.Reception,
    };

    public static DemoOrganisationPlan Plan(DateOnly foundedOn) => new(
        [.. DemoCompany.Units.Select(unit => new DemoUnitPlan(
            unit.Code, unit.Name, TypeOf(unit.Type), unit.ParentCode, unit.Duties, FunctionsOfUnit.GetValueOrDefault(unit.Code) ?? []))],
        [.. DemoCompany.Posts.Select(post => new DemoPostPlan(post.Title, post.UnitCode, post.Duties, RoleOfPost[post.Title]))],
        [.. DemoCompany.Staff.Select(person => new DemoPersonPlan(
            person.Login, person.Name, person.UnitCode, person.Post, person.SuperiorLogin, person.Mobile, person.Email, person.Login == Administrator))],
        [.. DemoCompany.Duties.Select(duty => new DemoDutyPlan("LOG-057", duty.Task, duty.UnitCode, duty.HolderLogin, duty.DeputyLogin))],
        foundedOn);

    private static string TypeOf(DemoUnitType type) => type switch
    {
        DemoUnitType.HeadOffice => UnitTypes.HeadCompany,
        DemoUnitType.Branch => "branch",
        DemoUnitType.Division => "division",
        DemoUnitType.Department => "department",
        DemoUnitType.Team => "team",
        DemoUnitType.Store => "store",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
