namespace Guanxi.Platform.Organisation.Superiors;

/// <summary>The superiors one above the other, to whom an overdue case climbs (CSF-05).</summary>
public static class EscalationRule
{
    /// <summary>At most so many superiors, the nearest first; never the person, nobody twice.</summary>
    public static IReadOnlyList<long> Chain(long staffId, int levels, OrganisationChart chart)
    {
        var chain = new List<long>();
        var met = new HashSet<long> { staffId };
        var next = SuperiorRule.Of(staffId, chart);
        while (next is { } superior && chain.Count < levels && met.Add(superior))
        {
            chain.Add(superior);
            next = SuperiorRule.Of(superior, chart);
        }

        return chain;
    }

    /// <summary>Everybody above whom the person stands, on any level.</summary>
    public static IReadOnlySet<long> Subordinates(long superiorId, OrganisationChart chart)
    {
        var direct = chart.People.Keys.Select(id => (Id: id, Superior: SuperiorRule.Of(id, chart)))
            .Where(pair => pair.Superior is not null)
            .ToLookup(pair => pair.Superior!.Value, pair => pair.Id);
        var found = new HashSet<long>();
        var open = new Stack<long>([superiorId]);
        while (open.TryPop(out var id))
        {
            foreach (var below in direct[id].Where(below => below != superiorId && found.Add(below)))
            {
                open.Push(below);
            }
        }

        return found;
    }
}
