namespace Guanxi.Platform.VCards;

/// <summary>Maps the types of a vCard to the kinds that we show.</summary>
internal static class VCardKinds
{
    /// <param name="types">Types in capitals, Apple's label included.</param>
    public static string OfPhone(IReadOnlySet<string> types) =>
        types.Any(type => type.Contains("FAX", StringComparison.Ordinal)) ? "fax"
        : types.Contains("CELL") || types.Contains("MOBILE") || types.Contains("IPHONE") || types.Contains("手机") ? "mobile"
        : types.Contains("PAGER") ? "pager"
        : types.Contains("MAIN") ? "main"
        : OfPlace(types);

    public static string OfPlace(IReadOnlySet<string> types) =>
        types.Contains("WORK") ? "work" : types.Contains("HOME") ? "home" : "other";

    /// <summary>The type that a writer gives for a kind; null when there is none.</summary>
    public static string? TypeOf(string kind) => kind switch
    {
        "mobile" => "cell",
        "work" or "home" or "fax" or "pager" => kind,
        "main" => "main",
        _ => null,
    };
}
