using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guanxi.Platform.Backups;

/// <summary>How JSON is written in backups.</summary>
internal static class BackupJson
{
    /// <summary>Of the manifest.</summary>
    public static JsonSerializerOptions Manifest { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Of the rows. The file is never read by a browser, so Chinese may stand as it is.</summary>
    public static JsonWriterOptions Rows { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
