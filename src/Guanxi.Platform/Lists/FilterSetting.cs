namespace Guanxi.Platform.Lists;

/// <summary>What filter values such as <c>today</c>, <c>me</c> and <c>mine</c> stand for.</summary>
/// <param name="Today">Today's date in China.</param>
/// <param name="StaffId">The acting person, or null for the machine.</param>
/// <param name="UnitId">That person's unit.</param>
/// <param name="Below">For a unit id: the unit and every unit below it.</param>
public sealed record FilterSetting(DateOnly Today, long? StaffId, long? UnitId, Func<long, IEnumerable<long>> Below);
