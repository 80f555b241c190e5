namespace Guanxi.Platform.VCards;

/// <summary>An e-mail address of a contact.</summary>
/// <param name="Kind">One of <c>work</c>, <c>home</c>, <c>other</c>.</param>
/// <param name="Label">The person's own word for it, if any.</param>
public sealed record VCardEmail(string Kind, string Address, string? Label = null);
