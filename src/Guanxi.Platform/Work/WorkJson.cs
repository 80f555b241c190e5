using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Guanxi.Platform.Work;

/// <summary>How payloads and memories are written.</summary>
internal static class WorkJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
