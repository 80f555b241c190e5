using System.Text;
using System.Text.Json;
using Guanxi.Platform.Chinese;

namespace Guanxi.TextCompiler;

/// <summary>Traditional Chinese as Taiwan and Hong Kong offices write it: business terms by list, the rest by OpenCC.</summary>
internal sealed class TraditionalText
{
    private readonly ChineseConverter converter = new(
        name => typeof(TraditionalText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded."));

    private readonly KeyValuePair<string, string>[] overrides;

    /// <param name="overrides">Simplified phrase to Traditional phrase; the longest phrase at a place wins.</param>
    public TraditionalText(IReadOnlyDictionary<string, string> overrides) =>
        this.overrides = [.. overrides.OrderByDescending(pair => pair.Key.Length)];

    public static TraditionalText Read(string path) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? []);

    public string Convert(string simplified)
    {
        var result = new StringBuilder();
        var rest = 0;
        for (var index = 0; index < simplified.Length;)
        {
            var match = Array.Find(overrides, pair => string.CompareOrdinal(simplified, index, pair.Key, 0, pair.Key.Length) == 0);
            if (match.Key is null)
            {
                index++;
                continue;
            }

            result.Append(converter.ToTraditional(simplified[rest..index])).Append(match.Value);
            index += match.Key.Length;
            rest = index;
        }

        return result.Append(converter.ToTraditional(simplified[rest..])).ToString();
    }
}
