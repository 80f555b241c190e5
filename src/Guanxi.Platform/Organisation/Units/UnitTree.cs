namespace Guanxi.Platform.Organisation.Units;

/// <summary>A unit's place in the tree.</summary>
public sealed record UnitNode(long Id, long? ParentId);

/// <summary>The organisation tree, for walking down and up.</summary>
public sealed class UnitTree
{
    private readonly ILookup<long, long> _children;
    private readonly Dictionary<long, long?> _parents;

    private UnitTree(IReadOnlyList<UnitNode> nodes)
    {
        _children = nodes.Where(node => node.ParentId is not null).ToLookup(node => node.ParentId!.Value, node => node.Id);
        _parents = nodes.ToDictionary(node => node.Id, node => node.ParentId);
    }

    public static UnitTree Of(IReadOnlyList<UnitNode> nodes) => new(nodes);

    /// <summary>The unit itself, then every unit below it.</summary>
    public IEnumerable<long> Below(long unitId)
    {
        var open = new Stack<long>([unitId]);
        while (open.TryPop(out var id))
        {
            yield return id;
            foreach (var child in _children[id])
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The unit itself, then its parent, up to the top.</summary>
    public IEnumerable<long> Above(long unitId)
    {
        for (long? id = unitId; id is { } current; id = _parents.GetValueOrDefault(current))
        {
            yield return current;
        }
    }

    /// <summary>True when moving the unit under that parent would close a circle.</summary>
    public bool WouldCircle(long unitId, long? newParentId) => newParentId is { } parent && Below(unitId).Contains(parent);
}
