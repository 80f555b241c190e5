using Microsoft.AspNetCore.WebUtilities;

namespace Guanxi.Platform.Lists;

/// <summary>Reads a stored query string.</summary>
internal static class ListQueryString
{
    public static IEnumerable<KeyValuePair<string, string>> Read(string query) =>
        QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
}
