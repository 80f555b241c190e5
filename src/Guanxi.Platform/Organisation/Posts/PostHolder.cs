using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>Who holds a post, from when to when; by appointment or by delegation (TECH-006).</summary>
internal sealed class PostHolder : IHistoric, IAffectsRights
{
    public long Id { get; init; }

    public long PostId { get; set; }

    public long StaffId { get; set; }

    public DateOnly From { get; set; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Head who delegated the duties to a person of another post; null for an appointment.</summary>
    public long? DelegatedById { get; set; }

    public string Reason { get; set; } = "";

    public RecordReference HistoryOf => new(Post.RecordType, PostId);
}
