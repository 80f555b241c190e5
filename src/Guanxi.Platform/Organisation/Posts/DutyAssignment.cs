using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A line of the duty table: a regulated task, the department that holds it, the person in charge and the deputy (LOG-057, LOG-058).</summary>
internal sealed class DutyAssignment : IHistoric, IVersioned
{
    public const string RecordType = "duty";

    public long Id { get; init; }

    /// <summary>Control id of the article that asks for the task, or empty for a task of the company's own.</summary>
    public string Control { get; set; } = "";

    public required string Task { get; set; }

    /// <summary>Department that holds the task; which one it is, is the company's choice.</summary>
    public long? UnitId { get; set; }

    public long? StaffId { get; set; }

    public long? DeputyId { get; set; }

    public long Version { get; set; }

    /// <summary>True while the task has no named person: the table may have no empty line.</summary>
    public bool HasGap => StaffId is null;

    public RecordReference HistoryOf => new(RecordType, Id);
}
