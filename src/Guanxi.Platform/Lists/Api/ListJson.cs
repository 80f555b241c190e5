using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Lists.Api;

/// <summary>Writes a page of a list as JSON, straight to the answer.</summary>
internal sealed class ListJson(ListPage page, long? count) : IResult
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, Options);
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var row in page.Rows)
        {
            Write(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteString("next", page.Next?.Encode());
        writer.WriteString("previous", page.Previous?.Encode());
        if (count is { } all)
        {
            writer.WriteNumber("count", all);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void Write(Utf8JsonWriter writer, ListRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", row.Id);
        for (var index = 0; index < row.Cells.Count; index++)
        {
            writer.WritePropertyName(page.Columns[index].Key);
            Write(writer, row.Cells[index].Value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool claim:
                writer.WriteBooleanValue(claim);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal or double:
                writer.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<string> several:
                writer.WriteStartArray();
                foreach (var text in several)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(ListValueText.Write(value));
                break;
        }
    }
}
