namespace Guanxi.Platform.Organisation;

/// <summary>Work that hangs on a unit or a person and must be handed over before it goes.</summary>
/// <param name="Text">Text key of what it is, such as <c>open-work.customers</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Href">Page that lists them, or null.</param>
public sealed record OpenWork(string Text, int Count, string? Href = null);

/// <summary>A module says what is open; register any number. Nothing open: an empty list, not a count of 0.</summary>
public interface IOpenWork
{
    Task<IReadOnlyList<OpenWork>> OfUnitAsync(long unitId, CancellationToken cancel);

    Task<IReadOnlyList<OpenWork>> OfStaffAsync(long staffId, CancellationToken cancel);
}
