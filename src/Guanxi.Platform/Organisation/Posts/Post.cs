using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A post (岗位): written duties, and through its role a set of rights (CSF-04).</summary>
internal sealed class Post : IHistoric, IVersioned, IAffectsRights
{
    public const string RecordType = "post";

    public long Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Unit to which the post is bound: only its people may hold it (TECH-005). Null: any unit.</summary>
    public long? UnitId { get; set; }

    public string Grade { get; set; } = "";

    public string Duties { get; set; } = "";

    /// <summary>Role whose rights every holder has; null for a post without rights of its own.</summary>
    public long? RoleId { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
