namespace Guanxi.Platform.Data;

/// <summary>Names one record that a person can open, across modules.</summary>
/// <param name="Type">Record type such as <c>customer</c>.</param>
/// <param name="Id">Its database id.</param>
public readonly record struct RecordReference(string Type, long Id);

/// <summary>A row whose changes are kept in the history of a record: the record itself or one of its parts.</summary>
public interface IHistoric
{
    /// <summary>Database id of this row.</summary>
    long Id { get; }

    /// <summary>The record in whose history the change is shown.</summary>
    RecordReference HistoryOf { get; }
}

/// <summary>A row whose change makes search documents stale.</summary>
public interface ISearchable
{
    /// <summary>The documents to write anew; each type has an <see cref="Search.ISearchSource"/>.</summary>
    IEnumerable<RecordReference> SearchedAs { get; }
}

/// <summary>A record that is saved only when nobody else saved it meanwhile.</summary>
public interface IVersioned
{
    /// <summary>Counts the saves, from 1; the API's ETag.</summary>
    long Version { get; set; }
}

/// <summary>A record that goes to the bin before it is gone.</summary>
public interface ISoftDeleted
{
    /// <summary>Instant (UTC) of the deletion, or null.</summary>
    DateTime? DeletedAt { get; set; }

    /// <summary>Staff id of the person who deleted it.</summary>
    long? DeletedById { get; set; }
}

/// <summary>A record with an owner and a unit, to which data scope applies.</summary>
public interface IScoped
{
    long Id { get; }

    long? OwnerId { get; }

    long? UnitId { get; }
}

/// <summary>A row whose change may change what somebody is allowed to do.</summary>
public interface IAffectsRights;
