using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Records.Access;

/// <summary>What a record's page calls when it shows the record, before it sends anything (CSF-18, GEN-35).</summary>
/// <example><code>await Access.ViewedAsync("customer", customer.Id, cancel);</code></example>
public sealed class RecordAccess(AccessLog log, CurrentStaff staff, RaiseReadAlert alert)
{
    /// <summary>Logs that the acting person opened the record, and tells the head when it were unusually many today.</summary>
    /// <param name="recordType">Record type such as <c>customer</c>.</param>
    public async Task ViewedAsync(string recordType, long recordId, CancellationToken cancel)
    {
        await log.WriteAsync(staff, AccessKind.Viewed, new RecordReference(recordType, recordId), "", cancel);
        await alert.RunAsync(cancel);
    }
}
