namespace Guanxi.Platform.Organisation.Units;

/// <summary>The functions by which regulations name units. Text keys: <c>unit-function.{key}</c>.</summary>
public static class UnitFunctions
{
    /// <summary>市场部: keeps the archives, carries out the measures (TECH-005, XX-07).</summary>
    public const string Marketing = "marketing";

    /// <summary>客户关系管理部门: plans, coordinates, supervises (TIER-07, LOG-057).</summary>
    public const string CustomerRelations = "customer-relations";

    /// <summary>大客户管理部 (LOG-086).</summary>
    public const string KeyAccounts = "key-accounts";

    public const string Sales = "sales";

    public const string CustomerService = "customer-service";

    public const string AfterSales = "after-sales";

    public const string Finance = "finance";

    public const string Administration = "administration";

    public static IReadOnlyList<string> All { get; } =
        [Marketing, CustomerRelations, KeyAccounts, Sales, CustomerService, AfterSales, Finance, Administration];
}
