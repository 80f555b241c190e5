using System.Linq.Expressions;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Bin;

namespace Guanxi.Customers.Archive;

/// <summary>Deleted customers. Deleting and restoring are the archive's own acts: its contacts go and come with it in the search.</summary>
internal sealed class CustomerBin(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock, RestoreCustomer restore)
    : BinSource<Customer>(db, staff, clock), IBinSource
{
    public override string RecordType => Customer.RecordType;

    public override string Permission => CustomersPermissions.DeleteCustomers;

    protected override Expression<Func<Customer, string>> Title => customer => customer.Name;

    async Task<Outcome<bool>> IBinSource.RestoreAsync(long id, CancellationToken cancel)
    {
        var outcome = await restore.RunAsync(id, cancel);
        return outcome.Refused ? outcome.Refusals.ToList() : true;
    }
}
