namespace Guanxi.Platform.Lists;

/// <summary>Every declared list, by its key.</summary>
public sealed class ListCatalogue(IEnumerable<IListDefinition> lists)
{
    private readonly Dictionary<string, IListDefinition> _lists = lists.ToDictionary(list => list.Key);

    public IReadOnlyCollection<IListDefinition> All => _lists.Values;

    public IListDefinition? Find(string key) => _lists.GetValueOrDefault(key);
}
