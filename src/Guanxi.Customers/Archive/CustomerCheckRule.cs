using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Archive;

/// <summary>What can be said about a draft without asking the database. A doubtful telephone number is no reason to refuse.</summary>
internal static class CustomerCheckRule
{
    /// <summary>Most rows of one kind (names, addresses, telephones, tags) of a customer.</summary>
    public const int MostParts = 50;

    /// <summary>Longest e-mail, website.</summary>
    public const int LongestLine = 200;

    public const int LongestRemark = 4000;

    /// <returns>All refusals in the order of the form's fields.</returns>
    public static List<Refusal> Check(CustomerDraft draft)
    {
        var checks = new FieldChecks()
            .Text(WrittenText.Line(draft.Name), nameof(draft.Name), Customer.LongestName)
            .That(Enum.IsDefined(draft.Kind), "choice-unknown", nameof(draft.Kind));
        CheckCreditCode(draft, checks);
        checks
            .That(WrittenText.Code(draft.RegionCode) is not { } region || RegionCodes.Find(region) is not null, "region-unknown", nameof(draft.RegionCode))
            .That(WrittenText.Code(draft.IndustryCode) is not { } industry || IndustryCodes.Find(industry) is not null, "industry-unknown", nameof(draft.IndustryCode))
            .OptionalText(draft.Website, nameof(draft.Website), LongestLine)
            .OptionalText(draft.Email, nameof(draft.Email), EmailRule.LongestAddress)
            .That(WrittenText.Code(draft.Email) is not { } email || EmailRule.IsAddress(email), "email-invalid", nameof(draft.Email))
            .OptionalText(draft.Remark, nameof(draft.Remark), LongestRemark);
        CheckNames(draft, checks);
        CheckAddresses(draft, checks);
        CheckPhones(draft.Phones, checks);
        CheckTags(draft, checks);
        return checks.Refusals;
    }

    /// <summary>Numbers of a customer or a contact.</summary>
    public static void CheckPhones(IReadOnlyList<PhoneDraft>? phones, FieldChecks checks) =>
        CheckParts(phones, "Phones", checks, (phone, field) => checks
            .Text(WrittenText.Line(phone.Number), $"{field}.{nameof(phone.Number)}", PhoneRule.LongestNumber)
            .That(phone.Kind is null || Enum.IsDefined(phone.Kind.Value), "choice-unknown", $"{field}.{nameof(phone.Kind)}"));

    private static void CheckCreditCode(CustomerDraft draft, FieldChecks checks)
    {
        if (WrittenText.Code(draft.CreditCode) is { } code)
        {
            foreach (var fault in CreditCode.Check(code).Faults)
            {
                checks.That(false, CodeOf(fault), nameof(draft.CreditCode));
            }
        }
    }

    private static string CodeOf(CreditCodeFault fault) => fault switch
    {
        CreditCodeFault.Length => "credit-code-length",
        CreditCodeFault.Alphabet => "credit-code-alphabet",
        CreditCodeFault.Authority => "credit-code-authority",
        CreditCodeFault.Region => "credit-code-region",
        CreditCodeFault.OrganisationCheck => "credit-code-organisation",
        CreditCodeFault.CheckDigit => "credit-code-check-digit",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private static void CheckNames(CustomerDraft draft, FieldChecks checks) =>
        CheckParts(draft.Names, nameof(draft.Names), checks, (name, field) => checks
            .Text(WrittenText.Line(name.Name), $"{field}.{nameof(name.Name)}", Customer.LongestName)
            .That(Enum.IsDefined(name.Kind), "choice-unknown", $"{field}.{nameof(name.Kind)}"));

    private static void CheckAddresses(CustomerDraft draft, FieldChecks checks) =>
        CheckParts(draft.Addresses, nameof(draft.Addresses), checks, (address, field) => checks
            .Text(WrittenText.Line(address.Line), $"{field}.{nameof(address.Line)}", CustomerAddress.LongestLine)
            .OptionalText(address.PostCode, $"{field}.{nameof(address.PostCode)}", CustomerAddress.LongestPostCode)
            .That(Enum.IsDefined(address.Kind), "choice-unknown", $"{field}.{nameof(address.Kind)}")
            .That(WrittenText.Code(address.RegionCode) is not { } region || RegionCodes.Find(region) is not null, "region-unknown", $"{field}.{nameof(address.RegionCode)}"));

    private static void CheckTags(CustomerDraft draft, FieldChecks checks) =>
        CheckParts(draft.Tags, nameof(draft.Tags), checks, (tag, field) => checks.Text(WrittenText.Line(tag), field, Tag.LongestName));

    // A program may send null for a part of a list.
    private static void CheckParts<T>(IReadOnlyList<T>? parts, string field, FieldChecks checks, Action<T, string> check)
        where T : class
    {
        checks.That(parts is null || parts.Count <= MostParts, "too-many-parts", field, MostParts);
        for (var index = 0; index < Math.Min(parts?.Count ?? 0, MostParts); index++)
        {
            var place = FormattableString.Invariant($"{field}[{index}]");
            if (parts![index] is { } part)
            {
                check(part, place);
            }
            else
            {
                checks.That(false, "field-missing", place);
            }
        }
    }
}
