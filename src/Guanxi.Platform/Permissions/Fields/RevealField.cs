using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>Which value somebody wants to see, and why.</summary>
internal sealed record RevealFieldRequest(string RecordType, long RecordId, string FieldKey, string Reason);

/// <summary>Shows a masked value once, to a person with the right, for a reason, and logs it (GEN-35).</summary>
internal sealed class RevealField(IEnumerable<IRevealable> revealable, FieldReader fields, CurrentStaff staff, AccessLog log)
{
    private const int LongestReason = 200;

    /// <returns>The value in clear, logged before it is returned; an empty text when there is none.</returns>
    public async Task<Outcome<string>> RunAsync(RevealFieldRequest request, CancellationToken cancel)
    {
        var reason = request.Reason.Trim();
        if (reason.Length is 0 or > LongestReason)
        {
            return reason.Length == 0
                ? new Refusal("field-missing", nameof(request.Reason))
                : new Refusal("field-too-long", nameof(request.Reason)) { Arguments = [LongestReason] };
        }

        await fields.LoadAsync(cancel);
        var source = revealable.FirstOrDefault(candidate => candidate.RecordType == request.RecordType);
        if (source is null || fields.Find(request.FieldKey) is null
            || await source.FindAsync(request.RecordId, request.FieldKey, cancel) is not { } found)
        {
            return Refusal.NotFound();
        }

        var record = new RecordReference(request.RecordType, request.RecordId);
        var readsAnyway = fields.Show(request.FieldKey, found.Value, found.OwnerId, found.UnitId).IsClear;
        if (!readsAnyway && !fields.MayReveal(request.FieldKey, found.OwnerId, found.UnitId))
        {
            await log.WriteAsync(staff, AccessKind.Refused, record, request.FieldKey, cancel);
            return new Refusal("field-reveal-forbidden") { Kind = RefusalKind.Forbidden };
        }

        await log.WriteAsync(staff, AccessKind.Revealed, record, $"{request.FieldKey}: {reason}", cancel);
        return found.Value ?? "";
    }
}
