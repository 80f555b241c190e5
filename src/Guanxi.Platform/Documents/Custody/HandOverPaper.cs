using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <param name="ToId">Staff id of the receiver.</param>
/// <param name="Place">Where the paper lies from now on.</param>
/// <param name="Version">Version of the paper that the person saw.</param>
internal sealed record HandOverPaperRequest(long PaperId, long? ToId, DateOnly? On, string Place, long Version);

/// <summary>Moves a paper to another person; with a custodian it counts as handed over (REAL-111).</summary>
internal sealed class HandOverPaper(GuanxiDbContext db, Custodians custodians, CurrentStaff staff, OrganisationQueries organisation)
{
    /// <returns>The paper's id.</returns>
    public async Task<Outcome<long>> RunAsync(HandOverPaperRequest request, CancellationToken cancel)
    {
        var paper = await db.Set<PaperDocument>().SingleOrDefaultAsync(paper => paper.Id == request.PaperId, cancel);
        if (paper is null || !(paper.HolderId == staff.StaffId || staff.May(PlatformPermissions.KeepCustody)))
        {
            return Refusal.NotFound();
        }

        var receiver = request.ToId is { } to ? await organisation.FindStaffAsync(to, cancel) : null;
        var checks = new FieldChecks()
            .That(receiver is not null, "field-missing", nameof(request.ToId))
            .That(request.ToId != paper.HolderId, "custody-same-holder", nameof(request.ToId))
            .That(request.On >= paper.SignedOn && request.On <= organisation.Today(), "custody-date", nameof(request.On))
            .Text(request.Place, nameof(request.Place), 100);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        if (paper.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var (receiverId, day) = (request.ToId!.Value, request.On!.Value);
        db.Add(new CustodyMove { PaperId = paper.Id, FromId = paper.HolderId, ToId = receiverId, On = day, Place = request.Place.Trim() });
        paper.HandedOverOn = await custodians.IsOneAsync(receiverId, day, cancel) ? day : null;
        paper.HolderId = receiverId;
        paper.Place = request.Place.Trim();
        return await db.TrySaveAsync(cancel) is { } stale ? stale : paper.Id;
    }
}
