namespace Guanxi.Customers.Demo;

/// <summary>A line of business.</summary>
/// <param name="IndustryCode">Section letter and four digits of GB/T 4754.</param>
internal sealed record DemoTrade(string Name, string EnglishName, string IndustryCode)
{
    public bool Makes => IndustryCode[0] == 'C';

    public bool Trades => IndustryCode[0] == 'F';
}
