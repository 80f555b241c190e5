namespace Guanxi.Platform.VCards;

/// <summary>A postal address of a contact; parts that the card does not give are null.</summary>
/// <param name="Kind">One of <c>work</c>, <c>home</c>, <c>other</c>.</param>
/// <param name="Extended">Floor, room, or the name of the building.</param>
public sealed record VCardAddress(
    string Kind, string? PostBox, string? Extended, string? Street, string? City, string? Region, string? PostalCode, string? Country)
{
    /// <summary>The parts in the order in which the card holds them, in one line.</summary>
    public string Line => string.Join(' ', new[] { PostBox, Extended, Street, City, Region, PostalCode, Country }.Where(part => part is not null));
}
