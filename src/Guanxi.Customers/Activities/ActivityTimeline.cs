using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Records.Timeline;
using Microsoft.Extensions.Localization;

namespace Guanxi.Customers.Activities;

/// <summary>Activities on the customer's time line.</summary>
internal sealed class ActivityTimeline(ActivityQueries activities, CustomerReach customers, IStringLocalizer texts) : ITimelineSource
{
    public string Key => "activities";

    public bool Knows(string recordType) => recordType == Customer.RecordType;

    public async Task<IReadOnlyList<TimelineEntry>> ListAsync(RecordReference record, TimelinePlace? before, int count, CancellationToken cancel)
    {
        if (await customers.RefusalAsync(record.Id, CustomersPermissions.ReadCustomers, cancel) is not null)
        {
            return [];
        }

        var found = await activities.OfCustomerAsync(record.Id, before is null ? null : (before.At, before.Id), count, cancel);
        return
        [
            .. found.Select(activity => new TimelineEntry
            {
                Id = activity.Id,
                At = activity.At,
                Icon = ActivityIcons.Of(activity.Kind),
                Title = $"{texts[EnumChoices.TextKey(activity.Kind)]} {activity.Number} {activity.Subject}".Replace("  ", " ", StringComparison.Ordinal),
                Text = activity.Text.Length > 0 ? activity.Text : null,
                Actor = activity.LoggedByName,
                Href = CustomerPaths.Activity(activity.Id),
            }),
        ];
    }
}
