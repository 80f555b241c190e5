using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>How a file is read and where its columns go.</summary>
internal sealed record ImportSettings
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Null: the first sheet with content.</summary>
    public string? SheetName { get; init; }

    /// <summary>Null: detected.</summary>
    public string? EncodingName { get; init; }

    /// <summary>Null: detected.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Row of the headings; 0 when there is none.</summary>
    public int HeaderRow { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>A field key for each column, or null.</summary>
    public IReadOnlyList<string?> Columns { get; init; } = [];

    public ImportOptions Options { get; init; } = new();

    public TableTextChoice TextChoice => new(EncodingName, Delimiter);

    public static ImportSettings Read(string json) => JsonSerializer.Deserialize<ImportSettings>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
