using Guanxi.Platform.Data;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>The class that an administrator gave a field instead of the one its module declared.</summary>
internal sealed class FieldProtection : IHistoric, IVersioned
{
    public const string RecordType = "field-protection";

    public long Id { get; init; }

    /// <summary>Key of a declared <see cref="ProtectedField"/>.</summary>
    public required string FieldKey { get; init; }

    public ProtectionClass Class { get; set; }

    public long? ChangedById { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
