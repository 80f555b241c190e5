using System.Globalization;
using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Contacts;

/// <summary>A contact as the acting person may see it; personal fields are masked already. The API's answer.</summary>
internal sealed record ContactRecord
{
    public required long Id { get; init; }

    public required long CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required long Version { get; init; }

    public required string Name { get; init; }

    public required string Post { get; init; }

    public required string Department { get; init; }

    public required string Email { get; init; }

    public required ContactGender Gender { get; init; }

    /// <summary>As <c>yyyy-MM-dd</c>, its mask, or null.</summary>
    public string? Birthday { get; init; }

    public required string Remark { get; init; }

    public required bool IsMain { get; init; }

    public required IReadOnlyList<PhoneRow> Phones { get; init; }

    public long? OwnerId { get; init; }

    public long? UnitId { get; init; }

    /// <summary>The record as one writes it. A masked birthday is left out and stays.</summary>
    public ContactDraft ToDraft() => new()
    {
        Name = Name,
        Post = Post,
        Department = Department,
        Email = Email,
        Gender = Gender,
        Birthday = DateOnly.TryParseExact(Birthday, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Remark = Remark,
        IsMain = IsMain,
        Phones = [.. Phones.Select(phone => new PhoneDraft { Kind = phone.Kind, Number = phone.Number })],
    };
}
