namespace Guanxi.Customers.Demo;

/// <summary>The parts of an invented company name.</summary>
/// <param name="CityName">Empty for the few firms that carry no city.</param>
/// <param name="Trade">As written in the name.</param>
/// <param name="Form">Legal form, such as 有限公司.</param>
internal readonly record struct DemoCompanyName(
    string CityName, string Brand, string BrandPinyin, string Trade, string Form, DemoNameLayout Layout)
{
    public override string ToString() => Layout switch
    {
        _ when CityName.Length == 0 => string.Concat(Brand, Trade, Form),
        DemoNameLayout.CityInBrackets => string.Concat(string.Concat(Brand, "（", CityName, "）"), Trade, Form),
        DemoNameLayout.CityBeforeForm => string.Concat(string.Concat(Brand, Trade, "（"), CityName, "）", Form),
        DemoNameLayout.CityWithSuffix => string.Concat(string.Concat(CityName, "市", Brand), Trade, Form),
        _ => string.Concat(string.Concat(CityName, Brand), Trade, Form),
    };

    /// <summary>The same firm as another clerk may have typed it; never equal to this name.</summary>
    public string Variant(Random random)
    {
        var written = ToString();
        return random.Next(4) switch
        {
            0 when CityName.Length > 0 => (this with { Layout = Relaid(Layout) }).ToString(),
            1 when written.Contains('（', StringComparison.Ordinal) => written.Replace('（', '(').Replace('）', ')'),
            2 when DemoTraditional.From(written) is var traditional && traditional != written => traditional,
            _ => (this with { Form = Form == "有限公司" ? "有限责任公司" : "有限公司" }).ToString(),
        };
    }

    private static DemoNameLayout Relaid(DemoNameLayout layout) =>
        layout == DemoNameLayout.CityFirst ? DemoNameLayout.CityInBrackets : DemoNameLayout.CityFirst;
}
