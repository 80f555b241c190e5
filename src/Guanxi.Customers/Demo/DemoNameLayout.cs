namespace Guanxi.Customers.Demo;

/// <summary>Where the city stands in a company name.</summary>
internal enum DemoNameLayout
{
    /// <summary>苏州恒泰电气有限公司</summary>
    CityFirst,

    /// <summary>恒泰（苏州）电气有限公司</summary>
    CityInBrackets,

    /// <summary>恒泰电气（苏州）有限公司</summary>
    CityBeforeForm,

    /// <summary>苏州市恒泰电气有限公司</summary>
    CityWithSuffix,
}
