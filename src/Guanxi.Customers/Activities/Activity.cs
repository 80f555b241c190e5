using Guanxi.Platform.Data;

namespace Guanxi.Customers.Activities;

/// <summary>A communication, visit, call, feedback, complaint, problem or task with a customer (RULE-03, CSG-44).</summary>
internal sealed class Activity : IHistoric, ISearchable, IVersioned, IScoped
{
    public const string RecordType = "activity";

    public const int LongestSubject = 200;

    public long Id { get; init; }

    /// <summary>Number of a complaint or task, given by the system and never twice (COMP-23); else null.</summary>
    public string? Number { get; init; }

    public long CustomerId { get; init; }

    public long? ContactId { get; set; }

    public ActivityKind Kind { get; init; }

    public required string Subject { get; set; }

    public string Text { get; set; } = "";

    /// <summary>When it happened (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>Staff id of who wrote it down; null for a command at the machine.</summary>
    public long? LoggedById { get; init; }

    /// <summary>Person who has to see to it, or null.</summary>
    public long? OwnerId { get; set; }

    /// <summary>Team that has to see to it: all its members see the case (CSG-07).</summary>
    public long? UnitId { get; set; }

    /// <summary>Last day on which it is in time, or null.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>When it was done (UTC). What needs no answer is done when it is logged.</summary>
    public DateTime? DoneAt { get; set; }

    public long? DoneById { get; set; }

    /// <summary>How it ended.</summary>
    public string Result { get; set; } = "";

    /// <summary>When it was written down (UTC), which may be later than when it happened.</summary>
    public required DateTime CreatedAt { get; init; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);

    // Only numbered cases stand in the search index: a number must find exactly one of them.
    public IEnumerable<RecordReference> SearchedAs => Number is null ? [] : [new(RecordType, Id)];
}
