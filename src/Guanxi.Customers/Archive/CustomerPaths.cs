namespace Guanxi.Customers.Archive;

/// <summary>Addresses of the archive's pages.</summary>
internal static class CustomerPaths
{
    public const string List = "/customers";

    public static string Of(long customerId) => FormattableString.Invariant($"/customers/{customerId}");

    public static string Of(long customerId, string tab) => FormattableString.Invariant($"/customers/{customerId}?tab={tab}");

    public static string Contact(long contactId) => FormattableString.Invariant($"/contacts/{contactId}");

    public static string Activity(long activityId) => FormattableString.Invariant($"/activities/{activityId}");
}
