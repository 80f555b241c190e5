using Guanxi.Platform.Permissions;

namespace Guanxi.Customers;

/// <summary>Permissions of the customer archive. Writing an activity down needs none: every employee may (RULE-03).</summary>
public static class CustomersPermissions
{
    public const string ReadCustomers = "customers.read";
    public const string CreateCustomers = "customers.create";
    public const string EditCustomers = "customers.edit";
    public const string DeleteCustomers = "customers.delete";

    /// <summary>Give a customer to an owner and a unit, and share it.</summary>
    public const string AssignCustomers = "customers.assign";

    public const string ImportCustomers = "customers.import";
    public const string ExportCustomers = "customers.export";
    public const string ReadContacts = "contacts.read";

    /// <summary>Add, change, move and delete the people of a customer.</summary>
    public const string EditContacts = "contacts.edit";

    /// <summary>See activities beyond the customers that one may read: those of one's team.</summary>
    public const string ReadActivities = "activities.read";

    /// <summary>Give a case of one's staff to somebody else; for superiors (CSF-05).</summary>
    public const string ReassignActivities = "activities.reassign";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadCustomers, Scoped: true), new(CreateCustomers), new(EditCustomers, Scoped: true), new(DeleteCustomers, Scoped: true),
        new(AssignCustomers, Scoped: true), new(ImportCustomers), new(ExportCustomers, Scoped: true),
        new(ReadContacts, Scoped: true), new(EditContacts, Scoped: true),
        new(ReadActivities, Scoped: true), new(ReassignActivities, Scoped: true),
    ];
}
