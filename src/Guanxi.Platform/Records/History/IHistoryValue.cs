namespace Guanxi.Platform.Records.History;

/// <summary>Puts readable names in place of ids and codes in the change history. A module registers one per kind of reference, scoped.</summary>
public interface IHistoryValue
{
    /// <summary>True when this contributor knows the values of that field.</summary>
    /// <param name="entity">Entity name as the program writes it, such as <c>Contact</c>.</param>
    /// <param name="property">Property name, such as <c>OwnerId</c>.</param>
    /// <param name="refersTo">Entity name to which the property is a foreign key, or null.</param>
    bool Explains(string entity, string property, string? refersTo);

    /// <summary>Text of each value that is known; others stay as they are.</summary>
    Task<IReadOnlyDictionary<string, string>> TextsAsync(IReadOnlyCollection<string> values, CancellationToken cancel);
}
