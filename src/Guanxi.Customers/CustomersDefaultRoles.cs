using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Customers;

/// <summary>What the archive gives to the roles of a new base.</summary>
internal static class CustomersDefaultRoles
{
    private static readonly string[] Readers =
    [
        DefaultRoles.GeneralManager, DefaultRoles.MarketingHead, DefaultRoles.CustomerRelations, DefaultRoles.CustomerService,
        DefaultRoles.ComplaintClerk, DefaultRoles.AfterSales, DefaultRoles.Finance, DefaultRoles.Reception, DefaultRoles.ReadOnly,
    ];

    // The archive staff have full charge of every archive (TECH-023).
    private static readonly string[] ArchiveStaff = [DefaultRoles.ArchiveSupervisor, DefaultRoles.ArchiveAssistant];

    // The four functions work on the same record (TIER-02).
    private static readonly string[] Workers =
        [DefaultRoles.MarketingHead, DefaultRoles.CustomerRelations, DefaultRoles.CustomerService, DefaultRoles.ComplaintClerk, DefaultRoles.AfterSales];

    public static IReadOnlyList<DefaultRoleGrant> All { get; } =
    [
        .. Grants(DataScope.All, [.. Readers, .. ArchiveStaff], CustomersPermissions.ReadCustomers, CustomersPermissions.ReadContacts, CustomersPermissions.ReadActivities),
        .. Grants(DataScope.All, [.. Workers, .. ArchiveStaff], CustomersPermissions.CreateCustomers, CustomersPermissions.EditCustomers, CustomersPermissions.EditContacts),
        .. Grants(
            DataScope.All, ArchiveStaff, CustomersPermissions.DeleteCustomers, CustomersPermissions.AssignCustomers, CustomersPermissions.ImportCustomers, CustomersPermissions.ExportCustomers),
        .. Grants(
            DataScope.UnitAndBelow, [DefaultRoles.SalesManager, DefaultRoles.KeyAccounts], CustomersPermissions.ReadCustomers, CustomersPermissions.EditCustomers,
            CustomersPermissions.AssignCustomers, CustomersPermissions.ExportCustomers, CustomersPermissions.ReadContacts, CustomersPermissions.EditContacts,
            CustomersPermissions.ReadActivities, CustomersPermissions.ReassignActivities),
        .. Grants(
            DataScope.Own, [DefaultRoles.Salesperson], CustomersPermissions.ReadCustomers, CustomersPermissions.EditCustomers,
            CustomersPermissions.ReadContacts, CustomersPermissions.EditContacts, CustomersPermissions.ReadActivities),
        .. Grants(DataScope.All, [DefaultRoles.SalesManager, DefaultRoles.KeyAccounts, DefaultRoles.Salesperson, DefaultRoles.Reception], CustomersPermissions.CreateCustomers),
    ];

    private static IEnumerable<DefaultRoleGrant> Grants(DataScope scope, string[] roles, params string[] permissions) =>
        permissions.SelectMany(permission => DefaultRoleGrant.For(permission, scope, roles));
}
