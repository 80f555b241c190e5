using Guanxi.Platform.Permissions.Sharing;

namespace Guanxi.Customers.Archive;

/// <summary>Who may give a customer to others may open it to them.</summary>
internal sealed class CustomerShares(CustomerReach reach) : IShareable
{
    public string RecordType => Customer.RecordType;

    public async Task<bool> MayShareAsync(long recordId, CancellationToken cancel) =>
        await reach.MayAsync(recordId, CustomersPermissions.EditCustomers, cancel) || await reach.MayAsync(recordId, CustomersPermissions.AssignCustomers, cancel);
}
