using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>An employee. Belongs to one main unit; may be a member of further teams.</summary>
internal sealed class StaffMember : IHistoric, IVersioned, IAffectsRights
{
    public const string RecordType = "staff";

    public long Id { get; init; }

    public required string Number { get; set; }

    /// <summary>The name; how it is sorted and found by pinyin follows from it.</summary>
    public required string Name
    {
        get;
        set
        {
            field = value;
            NameSort = Pinyin.SortKey(value, NameKind.Person);
            NameInitials = Pinyin.Initials(value, NameKind.Person);
        }
    }

    public string NameSort { get; set; } = "";

    /// <summary>Initials of the name's pinyin, such as <c>lwq</c>.</summary>
    public string NameInitials { get; set; } = "";

    public long UnitId { get; set; }

    /// <summary>Superior set by hand; null follows from the tree (the head of the unit, or of the next unit up).</summary>
    public long? SuperiorId { get; set; }

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public DateOnly JoinedOn { get; set; }

    /// <summary>Last working day, or null.</summary>
    public DateOnly? LeftOn { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
