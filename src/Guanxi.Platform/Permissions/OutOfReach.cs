using Guanxi.Platform.Data;
using Guanxi.Platform.Records.Access;

namespace Guanxi.Platform.Permissions;

/// <summary>Logs that a person asked for a record outside the person's reach. The answer stays "not found": existence is nobody's business.</summary>
public sealed class OutOfReach(CurrentStaff staff, AccessLog log)
{
    /// <param name="record">The record asked for; call only when it exists.</param>
    /// <param name="permission">Permission whose reach did not cover it.</param>
    public Task LogAsync(RecordReference record, string permission, CancellationToken cancel) =>
        log.WriteAsync(staff, AccessKind.Refused, record, permission, cancel);
}
