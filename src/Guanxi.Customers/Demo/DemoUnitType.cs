namespace Guanxi.Customers.Demo;

internal enum DemoUnitType
{
    /// <summary>总公司</summary>
    HeadOffice,

    /// <summary>分公司</summary>
    Branch,

    /// <summary>事业部</summary>
    Division,

    /// <summary>部门</summary>
    Department,

    /// <summary>团队</summary>
    Team,

    /// <summary>门店</summary>
    Store,
}
