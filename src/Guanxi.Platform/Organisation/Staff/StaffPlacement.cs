using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>In which unit a person works from a date on.</summary>
internal sealed class StaffPlacement : IHistoric
{
    public long Id { get; init; }

    public long StaffId { get; init; }

    public long UnitId { get; set; }

    public DateOnly From { get; init; }

    public RecordReference HistoryOf => new(StaffMember.RecordType, StaffId);
}
