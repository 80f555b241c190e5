using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>One reason, to be read in any language later.</summary>
/// <param name="Code">Text key.</param>
/// <param name="Column">Column from 0, or null when the whole row is meant.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
internal sealed record RejectionReason(string Code, int? Column, IReadOnlyList<string> Arguments)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(IEnumerable<RejectionReason> reasons) => JsonSerializer.Serialize(reasons, Json);

    public static IReadOnlyList<RejectionReason> Read(string json) => JsonSerializer.Deserialize<List<RejectionReason>>(json, Json)!;

    public static string WriteCells(IReadOnlyList<string?> cells) => JsonSerializer.Serialize(cells, Json);

    public static IReadOnlyList<string?> ReadCells(string json) => JsonSerializer.Deserialize<List<string?>>(json, Json)!;
}
