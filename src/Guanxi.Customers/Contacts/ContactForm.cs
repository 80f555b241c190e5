using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Contacts;

/// <summary>What the contact forms send. Several numbers stand one a line.</summary>
internal sealed class ContactForm
{
    public string? Name { get; set; }

    public string? Post { get; set; }

    public string? Department { get; set; }

    public string? Email { get; set; }

    public ContactGender Gender { get; set; }

    public DateOnly? Birthday { get; set; }

    public string? Phones { get; set; }

    public string? Remark { get; set; }

    public bool IsMain { get; set; }

    public long Version { get; set; }

    public static ContactForm Of(ContactRecord record) => new()
    {
        Name = record.Name,
        Post = record.Post,
        Department = record.Department,
        Email = record.Email,
        Gender = record.Gender,
        Birthday = record.ToDraft().Birthday,
        Phones = string.Join('\n', record.Phones.Select(phone => phone.Number)),
        Remark = record.Remark,
        IsMain = record.IsMain,
        Version = record.Version,
    };

    /// <param name="stored">The contact as it is, for the kinds of its numbers; null for a new one.</param>
    public ContactDraft ToDraft(ContactRecord? stored) => new()
    {
        Name = Name,
        Post = Post,
        Department = Department,
        Email = Email,
        Gender = Gender,
        Birthday = Birthday,
        Remark = Remark,
        IsMain = IsMain,
        Phones =
        [
            .. (Phones ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(number => new PhoneDraft { Number = number, Kind = stored?.Phones.FirstOrDefault(phone => phone.Number == number)?.Kind }),
        ],
    };
}
