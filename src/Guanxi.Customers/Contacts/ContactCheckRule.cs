using Guanxi.Customers.Archive;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Contacts;

/// <summary>What can be said about a contact without asking the database.</summary>
internal static class ContactCheckRule
{
    public const int LongestLine = 100;

    public const int LongestRemark = 2000;

    private static readonly DateOnly EarliestBirthday = new(1900, 1, 1);

    /// <param name="today">Today's date in the unit: nobody is born tomorrow.</param>
    /// <returns>All refusals in the order of the form's fields.</returns>
    public static List<Refusal> Check(ContactDraft draft, DateOnly today)
    {
        var checks = new FieldChecks()
            .Text(WrittenText.Line(draft.Name), nameof(draft.Name), Contact.LongestName)
            .OptionalText(draft.Post, nameof(draft.Post), LongestLine)
            .OptionalText(draft.Department, nameof(draft.Department), LongestLine)
            .OptionalText(draft.Email, nameof(draft.Email), EmailRule.LongestAddress)
            .That(WrittenText.Code(draft.Email) is not { } email || EmailRule.IsAddress(email), "email-invalid", nameof(draft.Email))
            .That(Enum.IsDefined(draft.Gender), "choice-unknown", nameof(draft.Gender))
            .That(draft.Birthday is not { } day || day <= today, "birthday-in-future", nameof(draft.Birthday))
            .That(draft.Birthday is not { } born || born >= EarliestBirthday, "birthday-too-early", nameof(draft.Birthday))
            .OptionalText(draft.Remark, nameof(draft.Remark), LongestRemark);
        CustomerCheckRule.CheckPhones(draft.Phones, checks);
        return checks.Refusals;
    }
}
