namespace Guanxi.Customers.Demo;

/// <summary>A company name together with the city and trade from which it was made.</summary>
internal readonly record struct DemoFirm(DemoCompanyName Name, DemoCity City, DemoTrade Trade)
{
    /// <summary>Registrable name for mail and web, always under the reserved suffix .example.</summary>
    public string Domain => string.Concat(
        Name.BrandPinyin, "-", City.EnglishName.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant(), ".example");

    public string ShortName => Name.CityName.Length > 0 && Name.Layout == DemoNameLayout.CityFirst
        ? Name.CityName + Name.Brand
        : string.Concat(Name.Brand, Name.Trade.AsSpan(0, Math.Min(2, Name.Trade.Length)));

    public string EnglishName => string.Concat(
        string.Concat(City.EnglishName, " ", char.ToUpperInvariant(Name.BrandPinyin[0]).ToString(), Name.BrandPinyin.AsSpan(1)),
        " ",
        Trade.EnglishName,
        Name.Form.StartsWith("集团", StringComparison.Ordinal) ? " Group Co., Ltd." : " Co., Ltd.");
}
