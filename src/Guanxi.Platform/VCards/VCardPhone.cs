namespace Guanxi.Platform.VCards;

/// <summary>A telephone number of a contact.</summary>
/// <param name="Kind">One of <c>mobile</c>, <c>work</c>, <c>home</c>, <c>fax</c>, <c>pager</c>, <c>main</c>, <c>other</c>.</param>
/// <param name="Number">As written in the card.</param>
/// <param name="Label">The person's own word for it, if any.</param>
public sealed record VCardPhone(string Kind, string Number, string? Label = null);
