using System.Globalization;
using System.Text.Json;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Work;

/// <summary>Puts work into the background, for the acting person.</summary>
public sealed class WorkQueue(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock)
{
    private const int LongestPayload = 100_000;
    private const int LongestTitle = 200;

    /// <summary>Stores the work together with whatever else the context has to save; inside the caller's transaction when there is one.</summary>
    /// <returns>The work's id; its page is <c>/work</c>.</returns>
    /// <exception cref="InvalidOperationException">Nobody is acting, or the payload is longer than 100,000 characters.</exception>
    public async Task<long> EnqueueAsync(WorkRequest request, CancellationToken cancel)
    {
        var payload = JsonSerializer.Serialize(request.Payload, request.Payload.GetType(), WorkJson.Options);
        if (payload.Length > LongestPayload)
        {
            throw new InvalidOperationException($"The payload of {request.Kind} is too long; store it and pass its id.");
        }

        var work = new WorkItem
        {
            Kind = request.Kind,
            Title = request.Title.Length <= LongestTitle ? request.Title : request.Title[..LongestTitle],
            Total = request.Total,
            RequestedById = staff.StaffId ?? throw new InvalidOperationException("Background work needs a person in whose name it is done."),
            OnlyRoleId = staff.OnlyRoleId,
            Language = CultureInfo.CurrentUICulture.Name,
            Payload = payload,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.Add(work);
        await db.SaveChangesAsync(cancel);
        return work.Id;
    }
}
