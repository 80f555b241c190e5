namespace Guanxi.Platform.VCards;

/// <summary>A property without a place of its own, such as <c>X-QQ</c> or <c>IMPP</c>.</summary>
/// <param name="Name">In capitals.</param>
public sealed record VCardProperty(string Name, string Value);
