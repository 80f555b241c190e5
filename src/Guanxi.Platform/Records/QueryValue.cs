using System.Globalization;

namespace Guanxi.Platform.Records;

/// <summary>Reads values that people may have typed into an address: what cannot be read counts as not given.</summary>
internal static class QueryValue
{
    public static long? Id(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>A place in a list by instant (UTC) and id, as <see cref="OfPlace"/> writes it.</summary>
    public static (DateTime At, long Id)? Place(string? text) => text?.Split('.') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
        && Id(id) is { } found
        ? (new DateTime(ticks, DateTimeKind.Utc), found)
        : null;

    public static string OfPlace(DateTime at, long id) => string.Create(CultureInfo.InvariantCulture, $"{at.Ticks}.{id}");

    public static DateOnly? Date(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static T? Choice<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
