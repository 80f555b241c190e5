namespace Guanxi.Customers.Demo;

/// <summary>Who looks after a customer.</summary>
internal static class DemoOwners
{
    private static readonly HashSet<string> NorthernProvinces =
        ["江苏省", "安徽省", "河北省", "山东省", "河南省", "陕西省", "辽宁省", "黑龙江省"];

    private static readonly Dictionary<string, int[]> SellersOfUnit = DemoCompany.Sellers
        .GroupBy(place => DemoCompany.Staff[place].UnitCode)
        .ToDictionary(unit => unit.Key, unit => unit.ToArray());

    /// <summary>The unit by region, a seller of that unit; one customer in twelve is nobody's.</summary>
    public static (int? OwnerIndex, string UnitCode) Draw(DemoCity city, string customerClass, Random random)
    {
        if (customerClass == "A" && random.Next(2) == 0)
        {
            return (DemoCompany.KeyAccountKeeper, DemoCompany.Staff[DemoCompany.KeyAccountKeeper].UnitCode);
        }

        var unit = city.Name switch
        {
            "上海" => "SHS",
            "苏州" when random.Next(3) == 0 => "SZS",
            "北京" or "天津" => "SA1",
            _ => NorthernProvinces.Contains(city.Province) ? "SA1" : "SA2",
        };
        var sellers = SellersOfUnit[unit];
        return random.Next(12) == 0 ? (null, unit) : (sellers[random.Next(sellers.Length)], unit);
    }
}
