using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>Which unit fulfils a function that a regulation names ("the marketing department"), whatever the unit is called.</summary>
internal sealed class UnitFunction : IHistoric
{
    public long Id { get; init; }

    /// <summary>One of <see cref="UnitFunctions.All"/>.</summary>
    public required string Function { get; set; }

    public long UnitId { get; set; }

    public RecordReference HistoryOf => new(Unit.RecordType, UnitId);
}
