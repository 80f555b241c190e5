namespace Guanxi.Platform.Organisation.Posts;

/// <summary>Tasks that a regulation asks somebody to be in charge of.</summary>
public static class RegulationDuties
{
    /// <summary>The control that names them.</summary>
    public const string Control = "LOG-057";

    /// <summary>The five tasks of the customer relationship department. Source: LOG-057.</summary>
    public static IReadOnlyList<string> Tasks { get; } =
        ["客户信息库的建立与管理", "大客户管理", "客户满意度测评", "客户投诉处理", "信息系统的规划与建设"];
}
