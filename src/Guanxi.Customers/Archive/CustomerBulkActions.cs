using System.Globalization;
using Guanxi.Customers.Owners;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Customers.Archive;

/// <summary>What can be done with several ticked customers.</summary>
internal static class CustomerBulkActions
{
    public static IReadOnlyList<BulkAction> All { get; } =
    [
        new("assign", "customers.assign", "ti-user-share", CustomersPermissions.AssignCustomers)
        {
            Inputs =
            [
                new(nameof(AssignOwnerRequest.OwnerId), "field.customer.owner-id", ListFieldKind.Person) { Required = true },
                new(nameof(AssignOwnerRequest.Reason), "owner.reason", ListFieldKind.Text),
            ],
            RunAsync = AssignAsync,
        },
        new("tag", "customers.tag", "ti-tag", CustomersPermissions.EditCustomers)
        {
            Inputs = [new("Tags", "field.customer.tags", ListFieldKind.Text) { Required = true }],
            RunAsync = TagAsync,
        },
    ];

    private static Task<Outcome<int>> AssignAsync(
        IServiceProvider services, IReadOnlyList<long> ids, IReadOnlyDictionary<string, string> inputs, CancellationToken cancel)
    {
        long? owner = long.TryParse(inputs.GetValueOrDefault(nameof(AssignOwnerRequest.OwnerId)), CultureInfo.InvariantCulture, out var id) ? id : null;
        return services.GetRequiredService<AssignOwner>()
            .RunAsync(new AssignOwnerRequest(ids, owner, null, inputs.GetValueOrDefault(nameof(AssignOwnerRequest.Reason)) ?? ""), cancel);
    }

    private static Task<Outcome<int>> TagAsync(
        IServiceProvider services, IReadOnlyList<long> ids, IReadOnlyDictionary<string, string> inputs, CancellationToken cancel) =>
        services.GetRequiredService<TagCustomers>().RunAsync(ids, TagText.Split(inputs.GetValueOrDefault("Tags")), cancel);
}
