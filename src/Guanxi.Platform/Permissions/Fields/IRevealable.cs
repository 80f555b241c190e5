namespace Guanxi.Platform.Permissions.Fields;

/// <summary>Finds a protected value when somebody asks to see it. A module registers one per record type, scoped.</summary>
public interface IRevealable
{
    /// <summary>Record type such as <c>contact</c>.</summary>
    string RecordType { get; }

    /// <summary>The value of the field in clear.</summary>
    /// <returns>Null when there is no such record, when it lies outside the acting person's reach, or when it has no such field.</returns>
    Task<RevealedField?> FindAsync(long recordId, string fieldKey, CancellationToken cancel);
}

/// <summary>A protected value with the place of its record.</summary>
/// <param name="Value">In clear.</param>
/// <param name="OwnerId">Owner of the record, or null.</param>
/// <param name="UnitId">Unit of the record, or null.</param>
public sealed record RevealedField(string? Value, long? OwnerId, long? UnitId);
