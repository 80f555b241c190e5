using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Work;

/// <summary>In whose name a work is done, and in which words it ends.</summary>
internal sealed class WorkEndings(CurrentStaff staff, OrganisationQueries organisation, RightsReader rights, IStringLocalizer texts)
{
    /// <summary>Acts as the requester with what that person may do now, not with what was allowed when the work was asked for.</summary>
    /// <exception cref="WorkRefusedException">The person has left.</exception>
    public async Task ActAsRequesterAsync(WorkItem work, CancellationToken cancel)
    {
        var today = organisation.Today();
        if (await organisation.FindStaffAsync(work.RequestedById, cancel) is not { } person || person.LeftOn < today)
        {
            throw new WorkRefusedException(new Refusal("work-requester-left"));
        }

        staff.ActAs(person.Id, person.Name, person.UnitId, await rights.ReadAsync(person.Id, today, cancel, work.OnlyRoleId), ChangeSource.Page, work.OnlyRoleId);
    }

    public WorkState Interrupted(WorkItem work) => Refused(work, new Refusal("work-interrupted"));

    public WorkState Failed(WorkItem work) => Refused(work, new Refusal("work-failed") { Arguments = [work.Id] });

    public WorkState Refused(WorkItem work, Refusal refusal)
    {
        work.Message = texts[refusal.Code, [.. refusal.Arguments]];
        return WorkState.Failed;
    }
}
