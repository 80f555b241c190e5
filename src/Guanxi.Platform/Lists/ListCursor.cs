using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Guanxi.Platform.Lists;

/// <summary>The place of a row in an ordered list. Callers pass its text back as they got it.</summary>
/// <param name="Sort">The order it belongs to, such as <c>-created</c>; another order refuses it.</param>
/// <param name="Value">The row's sort value as <see cref="ListValueText"/> writes it; null when the row has none.</param>
/// <param name="Id">The row's id.</param>
public sealed record ListCursor(string Sort, string? Value, long Id)
{
    /// <summary>Longest text that is looked at.</summary>
    private const int LongestText = 2000;

    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Reads what <see cref="Encode"/> wrote; false for anything else.</summary>
    public static bool TryDecode(string text, [NotNullWhen(true)] out ListCursor? cursor)
    {
        cursor = null;
        if (text.Length > LongestText || !Base64Url.IsValid(text))
        {
            return false;
        }

        try
        {
            cursor = JsonSerializer.Deserialize<ListCursor>(Base64Url.DecodeFromChars(text));
        }
        catch (JsonException)
        {
            return false;
        }

        return cursor?.Sort is not null;
    }
}
