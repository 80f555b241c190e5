namespace Guanxi.Customers.Activities;

/// <summary>The acting person as <see cref="ActivityRule"/> sees one.</summary>
/// <param name="StaffId">Null for a command at the machine.</param>
/// <param name="IsInTeam">True when the person belongs to the team of the case.</param>
/// <param name="Subordinates">Everybody below the person, on any level.</param>
/// <param name="HasRight">True when the right to reassign reaches this case.</param>
internal sealed record ActivityActor(long? StaffId, bool IsInTeam, IReadOnlySet<long> Subordinates, bool HasRight);
