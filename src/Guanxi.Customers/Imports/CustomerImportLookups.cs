using Guanxi.Platform.Chinese;

namespace Guanxi.Customers.Imports;

/// <summary>What cells may name, read once for a run. Keys are folded by <see cref="Fold"/>.</summary>
internal sealed record CustomerImportLookups
{
    /// <summary>Person and unit by staff number or unique name; a name that two people share leads to null.</summary>
    public required IReadOnlyDictionary<string, (long Id, long UnitId)?> People { get; init; }

    public required IReadOnlyDictionary<string, long?> Units { get; init; }

    /// <summary>Code by code or name.</summary>
    public required IReadOnlyDictionary<string, string> Classes { get; init; }

    public required IReadOnlyDictionary<string, string> Sources { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Owner and unit of rows that name none.</summary>
    public required (long? OwnerId, long? UnitId) Default { get; init; }

    /// <summary>Source of rows that name none.</summary>
    public string? DefaultSource { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether the importing person may give customers to this owner and unit.</summary>
    public required Func<long?, long?, bool> MayAssign { get; init; }

    public static string Fold(string text) => SearchText.Fold(text).Trim();
}
