using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Outcomes;
using static Guanxi.Customers.Imports.CustomerImportFields;

namespace Guanxi.Customers.Imports;

/// <summary>The checks of the forms, with their fields named as the file's.</summary>
internal static class CustomerRowProblems
{
    public static void Add(List<ImportProblem> problems, CustomerDraft customer, ContactDraft? contact, DateOnly today)
    {
        var standsForPerson = contact is null;
        problems.AddRange(CustomerCheckRule.Check(customer).Select(refusal => Problem(refusal, CustomerField(refusal.Field, standsForPerson))));
        if (contact is not null)
        {
            problems.AddRange(ContactCheckRule.Check(contact, today).Select(refusal => Problem(refusal, ContactField(refusal.Field))));
        }
    }

    private static ImportProblem Problem(Refusal refusal, string? field) => new(
        refusal.Code, field, [.. refusal.Arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]);

    private static string? CustomerField(string? field, bool standsForPerson) => field?.Split('[', '.')[0] switch
    {
        nameof(CustomerDraft.Name) => Name,
        nameof(CustomerDraft.CreditCode) => CreditCode,
        nameof(CustomerDraft.Website) => Website,
        nameof(CustomerDraft.Email) => standsForPerson ? ContactEmail : Email,
        nameof(CustomerDraft.Remark) => Remark,
        nameof(CustomerDraft.Names) => ShortName,
        nameof(CustomerDraft.Addresses) => field.EndsWith("PostCode", StringComparison.Ordinal) ? PostCode : Address,
        nameof(CustomerDraft.Phones) => standsForPerson ? ContactMobile : Phone,
        nameof(CustomerDraft.Tags) => CustomerImportFields.Tags,
        _ => null,
    };

    private static string? ContactField(string? field) => field?.Split('[', '.')[0] switch
    {
        nameof(ContactDraft.Name) => ContactName,
        nameof(ContactDraft.Post) => ContactPost,
        nameof(ContactDraft.Department) => ContactDepartment,
        nameof(ContactDraft.Email) => ContactEmail,
        nameof(ContactDraft.Birthday) => ContactBirthday,
        nameof(ContactDraft.Remark) => ContactRemark,
        nameof(ContactDraft.Phones) => ContactMobile,
        _ => null,
    };
}
