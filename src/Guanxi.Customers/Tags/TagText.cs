namespace Guanxi.Customers.Tags;

/// <summary>Tags as people type them into one line.</summary>
internal static class TagText
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    public static IReadOnlyList<string> Split(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static string Join(IEnumerable<string> tags) => string.Join("、", tags);
}
