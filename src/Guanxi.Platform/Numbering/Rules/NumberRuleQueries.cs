using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering.Rules;

/// <summary>Number rules for showing.</summary>
internal sealed class NumberRuleQueries(
    GuanxiDbContext db, IEnumerable<NumberDefault> defaults, CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<IReadOnlyList<NumberRuleRow>> ListAsync(CancellationToken cancel)
    {
        var rules = await db.Set<NumberRule>().AsNoTracking().ToDictionaryAsync(rule => rule.ObjectKey, cancel);
        return [.. defaults.Select(known => rules.GetValueOrDefault(known.ObjectKey) is { } rule
            ? new NumberRuleRow(known.ObjectKey, known.Text, rule.Pattern, Changed: true, rule.Version)
            : new NumberRuleRow(known.ObjectKey, known.Text, known.Pattern, Changed: false, Version: 0))];
    }

    /// <summary>The number that the next record of the reader's unit would get under this pattern, or what is wrong with it.</summary>
    public async Task<Outcome<string>> PreviewAsync(string objectKey, string? text, CancellationToken cancel)
    {
        var pattern = NumberPatternRule.Parse(text, nameof(NumberRule.Pattern));
        if (pattern.Refused)
        {
            return pattern.Refusals.ToList();
        }

        var today = organisation.Today();
        var unitCode = await db.Set<Unit>().Where(unit => unit.Id == staff.UnitId).Select(unit => unit.Code).SingleOrDefaultAsync(cancel) ?? "001";
        var period = NumberPatternRule.PeriodKey(pattern.Value, today, unitCode);
        var last = await db.Set<NumberCounter>().Where(counter => counter.ObjectKey == objectKey && counter.PeriodKey == period)
            .Select(counter => counter.LastSerial).SingleOrDefaultAsync(cancel);
        return NumberPatternRule.Format(pattern.Value, today, unitCode, last + 1);
    }
}
