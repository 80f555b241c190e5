namespace Guanxi.Customers.Activities;

/// <summary>The acting person as <see cref="ActivityRule"/> sees one.</summary>
/// <param name="StaffId">Null for a command at the machine.</param>
/// <param name="UnitIds">Units and teams to which the person belongs.</param>
/// <param name="Subordinates">Everybody below the person, on any level.</param>
/// <param name="HasRight">True when the right to reassign reaches this case.</param>
internal sealed record ActivityActor(long? StaffId, IReadOnlySet<long> UnitIds, IReadOnlySet<long> Subordinates, bool HasRight);
