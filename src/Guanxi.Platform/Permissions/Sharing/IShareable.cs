namespace Guanxi.Platform.Permissions.Sharing;

/// <summary>A module lets records of one type be shared; register one per type.</summary>
public interface IShareable
{
    /// <summary>Record type such as <c>customer</c>.</summary>
    string RecordType { get; }

    /// <summary>True when the acting person may open the record to others: usually when it lies within the reach of the right to edit it.</summary>
    Task<bool> MayShareAsync(long recordId, CancellationToken cancel);
}
