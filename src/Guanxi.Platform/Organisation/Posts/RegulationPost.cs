using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A post that a regulation asks for.</summary>
/// <param name="Name">Name of the post as the regulation writes it.</param>
/// <param name="Function">Function of the unit to which it is bound, of <see cref="UnitFunctions"/>.</param>
/// <param name="Role">Key of the default role that it carries.</param>
/// <param name="Grade">Grade, or empty.</param>
/// <param name="Duties">Its duties in short.</param>
public sealed record RegulationPost(string Name, string Function, string Role, string Grade, string Duties)
{
    /// <summary>The posts of the archive and of Article 6. Source: TECH-005, TECH-023, TECH-037.</summary>
    public static IReadOnlyList<RegulationPost> All { get; } =
    [
        new("市场部部长", UnitFunctions.Marketing, DefaultRoles.MarketingHead, "部长", "审批客户计划与档案查阅，指定和委托客户档案管理人员。"),
        new("主管副部长", UnitFunctions.Marketing, DefaultRoles.MarketingHead, "副部长", "与部长同享审批和监督的权利，部长外出时代行其职。"),
        new("客户档案管理主管", UnitFunctions.Marketing, DefaultRoles.ArchiveSupervisor, "主管", "全面负责客户档案的建立、修改、归档与核查。"),
        new("客户档案管理助理", UnitFunctions.Marketing, DefaultRoles.ArchiveAssistant, "助理", "收集、登记和归档客户资料，协助主管核查。"),
    ];
}
