using System.Net.Mail;

namespace Guanxi.Customers;

/// <summary>What may stand in an e-mail field.</summary>
internal static class EmailRule
{
    public const int LongestAddress = 200;

    /// <summary>True for one plain address such as <c>li@example.com</c>; a display name around it is not one.</summary>
    public static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}
