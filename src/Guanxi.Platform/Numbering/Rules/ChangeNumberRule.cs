using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering.Rules;

/// <param name="Version">Version that the person saw; 0 for the module's default.</param>
internal sealed record ChangeNumberRuleRequest(string ObjectKey, string Pattern, long Version);

/// <summary>Sets how an object's next numbers look; numbers given before stay.</summary>
internal sealed class ChangeNumberRule(GuanxiDbContext db, IEnumerable<NumberDefault> defaults)
{
    /// <returns>The object's key.</returns>
    public async Task<Outcome<string>> RunAsync(ChangeNumberRuleRequest request, CancellationToken cancel)
    {
        if (defaults.All(known => known.ObjectKey != request.ObjectKey))
        {
            return Refusal.NotFound();
        }

        var pattern = NumberPatternRule.Parse(request.Pattern, nameof(request.Pattern));
        if (pattern.Refused)
        {
            return pattern.Refusals.ToList();
        }

        var rule = await db.Set<NumberRule>().SingleOrDefaultAsync(rule => rule.ObjectKey == request.ObjectKey, cancel);
        if ((rule?.Version ?? 0) != request.Version)
        {
            return Refusal.Stale();
        }

        if (rule is null)
        {
            db.Add(new NumberRule { ObjectKey = request.ObjectKey, Pattern = request.Pattern });
        }
        else
        {
            rule.Pattern = request.Pattern;
        }

        await db.SaveChangesAsync(cancel);
        return request.ObjectKey;
    }
}
