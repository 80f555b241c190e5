using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Data;

namespace Guanxi.Customers.Archive;

/// <summary>A company or private person with whom the firm deals, and the root of its archive (客户档案).</summary>
internal sealed class Customer : IHistoric, ISearchable, IVersioned, ISoftDeleted, IScoped
{
    public const string RecordType = "customer";

    public const int LongestName = 200;

    public long Id { get; init; }

    /// <summary>Number that people see, such as KH000123; never given twice.</summary>
    public required string Number { get; init; }

    public CustomerKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Pinyin order of the name; lists sort by it.</summary>
    public required string NameSort { get; set; }

    /// <summary>The name folded: two spellings of one company have the same.</summary>
    public required string NameKey { get; set; }

    /// <summary>Unified social credit code, 18 characters, or null.</summary>
    public string? CreditCode { get; set; }

    /// <summary>Six digits of GB/T 2260, or null.</summary>
    public string? RegionCode { get; set; }

    /// <summary>Section letter and up to four digits of GB/T 4754, or null.</summary>
    public string? IndustryCode { get; set; }

    /// <summary>Code of the value list <c>customer-classes</c>, or null while nobody classed it.</summary>
    public string? Class { get; set; }

    /// <summary>Code of the value list <c>customer-sources</c>, or null.</summary>
    public string? Source { get; set; }

    /// <summary>The company above it in its group, or null.</summary>
    public long? ParentId { get; set; }

    public string Website { get; set; } = "";

    public string Email { get; set; } = "";

    public string Remark { get; set; } = "";

    public long? OwnerId { get; set; }

    public long? UnitId { get; set; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Instant of the last save of the archive or a part of it.</summary>
    public required DateTime UpdatedAt { get; set; }

    public DateTime? DeletedAt { get; set; }

    public long? DeletedById { get; set; }

    public long Version { get; set; }

    public List<CustomerName> Names { get; init; } = [];

    public List<CustomerAddress> Addresses { get; init; } = [];

    /// <summary>Numbers of the customer itself; those of its people stand at the contacts.</summary>
    public List<Phone> Phones { get; init; } = [];

    public List<CustomerTag> Tags { get; init; } = [];

    public List<DuplicateKey> DuplicateKeys { get; init; } = [];

    public RecordReference HistoryOf => new(RecordType, Id);

    public IEnumerable<RecordReference> SearchedAs => [new(RecordType, Id)];
}
