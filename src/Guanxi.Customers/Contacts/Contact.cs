using Guanxi.Customers.Phones;
using Guanxi.Platform.Data;

namespace Guanxi.Customers.Contacts;

/// <summary>A person at a customer. Who may see the customer may see its contacts.</summary>
internal sealed class Contact : IHistoric, ISearchable, IVersioned, ISoftDeleted
{
    public const string RecordType = "contact";

    public const int LongestName = 100;

    public long Id { get; init; }

    public long CustomerId { get; set; }

    public required string Name { get; set; }

    /// <summary>Pinyin order of the name.</summary>
    public required string NameSort { get; set; }

    public string Post { get; set; } = "";

    public string Department { get; set; } = "";

    public string Email { get; set; } = "";

    public ContactGender Gender { get; set; }

    public DateOnly? Birthday { get; set; }

    public string Remark { get; set; } = "";

    /// <summary>True for the one person to call first.</summary>
    public bool IsMain { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; set; }

    public DateTime? DeletedAt { get; set; }

    public long? DeletedById { get; set; }

    public long Version { get; set; }

    public List<Phone> Phones { get; init; } = [];

    public RecordReference HistoryOf => new(RecordType, Id);

    public IEnumerable<RecordReference> SearchedAs => [new(RecordType, Id)];
}
