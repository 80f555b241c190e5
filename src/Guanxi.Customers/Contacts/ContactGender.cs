namespace Guanxi.Customers.Contacts;

/// <summary>How a contact is addressed (先生, 女士).</summary>
internal enum ContactGender
{
    Unknown,
    Male,
    Female,
}
