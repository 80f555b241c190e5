using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Guanxi.TextCompiler;

/// <summary>All texts of one project, checked and completed with Traditional Chinese.</summary>
internal sealed class TextCompilation
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    private readonly SortedDictionary<string, TextEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keyFiles = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];

    private TextCompilation()
    {
    }

    /// <summary>Messages in the form that MSBuild shows as errors, naming file and key; empty when all is well.</summary>
    public IReadOnlyList<string> Problems => problems;

    public IReadOnlyDictionary<string, TextEntry> Entries => entries;

    public static TextCompilation Run(IEnumerable<TextSource> sources, Func<string, string> toTraditional)
    {
        var compilation = new TextCompilation();
        foreach (var source in sources)
        {
            compilation.Add(source, toTraditional);
        }

        return compilation;
    }

    /// <summary><c>{ "key": ["Simplified", "Traditional", "English"] }</c>, keys in ordinal order.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(
            entries.ToDictionary(entry => entry.Key, entry => new[] { entry.Value.Simplified, entry.Value.Traditional, entry.Value.English }),
            Readable);

    private void Add(TextSource source, Func<string, string> toTraditional)
    {
        try
        {
            using var document = JsonDocument.Parse(source.Json, new JsonDocumentOptions { AllowTrailingCommas = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add($"{source.Path} : error TEXT001: not a JSON object of texts");
                return;
            }

            foreach (var property in document.RootElement.EnumerateObject())
            {
                Add(source.Path, property, toTraditional);
            }
        }
        catch (JsonException exception)
        {
            problems.Add($"{source.Path}({(exception.LineNumber ?? 0) + 1}) : error TEXT001: not valid JSON");
        }
    }

    private void Add(string path, JsonProperty property, Func<string, string> toTraditional)
    {
        if (!keyFiles.TryAdd(property.Name, path))
        {
            Refuse(path, property.Name, $"TEXT002: the key stands in {keyFiles[property.Name]} already");
            return;
        }

        if (Languages(property.Value) is not [var simplified, var english])
        {
            Refuse(path, property.Name, "TEXT003: exactly two texts are needed, Simplified Chinese and English");
            return;
        }

        foreach (var fault in TextRule.Faults(simplified, english))
        {
            Refuse(path, property.Name, fault);
        }

        entries[property.Name] = new TextEntry(simplified, toTraditional(simplified), english);
    }

    private static string[] Languages(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : [];

    private void Refuse(string path, string key, string fault)
    {
        var split = fault.IndexOf(':', StringComparison.Ordinal);
        problems.Add($"{path} : error {fault[..split]}: key '{key}': {fault[(split + 1)..].TrimStart()}");
    }
}
