namespace Guanxi.Customers.Demo;

/// <summary>A city with some of its districts.</summary>
/// <param name="Name">Without the suffix 市.</param>
/// <param name="Province">Empty for a municipality.</param>
/// <param name="DialingCode">With the leading zero.</param>
/// <param name="Weight">Relative number of customers, 1 to <see cref="DemoCities.GreatestWeight"/>.</param>
/// <param name="Districts">Six-digit GB/T 2260 code and name.</param>
internal sealed record DemoCity(
    string Name, string EnglishName, string Province, string DialingCode, int Weight, (string Code, string Name)[] Districts);
