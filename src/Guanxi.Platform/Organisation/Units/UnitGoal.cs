using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A goal of a unit; with a target and an actual value it can be told whether it is met (CSG-10).</summary>
internal sealed class UnitGoal : IHistoric
{
    public long Id { get; init; }

    public long UnitId { get; init; }

    public required string Text { get; set; }

    public decimal? Target { get; set; }

    public decimal? Actual { get; set; }

    /// <summary>What target and actual count, such as <c>%</c>.</summary>
    public string Measure { get; set; } = "";

    /// <summary>True for a goal that must not be exceeded, such as complaints.</summary>
    public bool LowerIsBetter { get; set; }

    public RecordReference HistoryOf => new(Unit.RecordType, UnitId);
}
