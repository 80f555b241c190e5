namespace Guanxi.Platform.Organisation;

/// <summary>A unit as other modules see one.</summary>
/// <remarks>Set by properties, not by a constructor: EF Core can only filter and join through those.</remarks>
public sealed record UnitRow
{
    public required long Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required long? ParentId { get; init; }

    public required long? HeadId { get; init; }

    public required long? DeputyHeadId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }
}
