using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>Under which parent a unit stands from a date on, so that the tree can be shown as of any date.</summary>
internal sealed class UnitPlacement : IHistoric
{
    public long Id { get; init; }

    public long UnitId { get; init; }

    public long? ParentId { get; set; }

    public DateOnly From { get; init; }

    public RecordReference HistoryOf => new(Unit.RecordType, UnitId);
}
