namespace Guanxi.Platform.Organisation.Superiors;

/// <summary>Who is a person's superior (CSF-05, CSG-11).</summary>
public static class SuperiorRule
{
    /// <summary>
    /// The one set by hand; else the head of the person's unit, or of the nearest unit above it when the unit has none
    /// or the person is the head. A superior who has left does not count.
    /// </summary>
    /// <returns>Null at the top of the company, and for somebody who is not in the chart.</returns>
    public static long? Of(long staffId, OrganisationChart chart)
    {
        if (!chart.People.TryGetValue(staffId, out var person))
        {
            return null;
        }

        if (person.SuperiorId is { } byHand && byHand != staffId && chart.People.ContainsKey(byHand))
        {
            return byHand;
        }

        long? unitId = person.UnitId;
        while (unitId is { } id && chart.Units.TryGetValue(id, out var unit))
        {
            if (unit.HeadId is { } head && head != staffId && chart.People.ContainsKey(head))
            {
                return head;
            }

            unitId = unit.ParentId;
        }

        return null;
    }

    /// <summary>True when making that person the superior would put somebody above himself.</summary>
    public static bool WouldCircle(long staffId, long superiorId, OrganisationChart chart) =>
        superiorId == staffId || EscalationRule.Chain(superiorId, int.MaxValue, chart).Contains(staffId);
}
