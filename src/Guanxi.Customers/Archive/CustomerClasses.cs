namespace Guanxi.Customers.Archive;

/// <summary>The classes by which archives are filed (SVCREG-03). Texts: <c>customer-class.{code}</c>.</summary>
internal static class CustomerClasses
{
    public static IReadOnlyList<string> All { get; } = ["A", "B", "C", "D"];
}
