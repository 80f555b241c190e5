namespace Guanxi.Platform.Organisation;

/// <summary>An employee as other modules see one.</summary>
/// <remarks>Set by properties, not by a constructor: EF Core can only filter and join through those.</remarks>
public sealed record StaffRow
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string NameSort { get; init; }

    public required long UnitId { get; init; }

    public required DateOnly? LeftOn { get; init; }
}
