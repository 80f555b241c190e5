namespace Guanxi.Platform.Imports.Mapping;

/// <summary>What a person said about the columns of a file, remembered for the next file with the same headings.</summary>
internal sealed class SavedMapping
{
    public const int LongestName = 60;

    public long Id { get; init; }

    /// <summary>Whose it is; null for a command at the machine.</summary>
    public long? StaffId { get; init; }

    public required string Target { get; init; }

    /// <summary>Name under which it can be chosen for other headings; empty when nobody gave one.</summary>
    public string Name { get; set; } = "";

    /// <summary><see cref="HeaderRule.Signature"/> of the headings.</summary>
    public required string Signature { get; init; }

    /// <summary>JSON: field key by folded heading.</summary>
    public required string Columns { get; set; }

    public DateTime UsedAt { get; set; }
}
