using Guanxi.Platform.Data;
using Guanxi.Platform.Numbering.Rules;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering;

/// <summary>Gives the numbers of cases and documents: each once, without gaps (COMP-23).</summary>
/// <remarks>
/// Call it inside the act's <see cref="WriteTransaction"/>: whoever took a number holds its count until the act commits,
/// and an act that rolls back gives its number back.
/// </remarks>
public sealed class NumberSource(GuanxiDbContext db, IEnumerable<NumberDefault> defaults)
{
    /// <summary>The next number.</summary>
    /// <param name="objectKey">Key of a registered <see cref="NumberDefault"/>.</param>
    /// <param name="unitId">Unit of the record; needed only by patterns that name the unit.</param>
    /// <param name="today">Today in the unit: decides the date parts and the period of the count.</param>
    /// <exception cref="InvalidOperationException">No transaction is open, the object is unknown, or the pattern needs a unit.</exception>
    public async Task<string> TakeAsync(string objectKey, long? unitId, DateOnly today, CancellationToken cancel) =>
        (await TakeManyAsync(objectKey, unitId, today, 1, cancel))[0];

    /// <summary>So many numbers in a row, in one write; for imports.</summary>
    /// <inheritdoc cref="TakeAsync"/>
    public async Task<IReadOnlyList<string>> TakeManyAsync(string objectKey, long? unitId, DateOnly today, int count, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Take numbers inside the transaction that uses them, else a refused act leaves a gap.");
        }

        var pattern = await PatternOfAsync(objectKey, cancel);
        var unitCode = pattern.NeedsUnit ? await UnitCodeAsync(unitId, cancel) : null;
        var period = NumberPatternRule.PeriodKey(pattern, today, unitCode);

        // Both databases know this statement; the row lock (or SQLite's one writer) makes takers queue.
        var last = (await db.Database.SqlQuery<long>(
            $"""
             INSERT INTO number_counters (object_key, period_key, last_serial) VALUES ({objectKey}, {period}, {(long)count})
             ON CONFLICT (object_key, period_key) DO UPDATE SET last_serial = number_counters.last_serial + excluded.last_serial
             RETURNING last_serial AS "Value"
             """).ToListAsync(cancel)).Single();
        return [.. Enumerable.Range(1, count).Select(place => NumberPatternRule.Format(pattern, today, unitCode, last - count + place))];
    }

    private async Task<NumberPattern> PatternOfAsync(string objectKey, CancellationToken cancel)
    {
        var text = await db.Set<NumberRule>().Where(rule => rule.ObjectKey == objectKey).Select(rule => rule.Pattern).SingleOrDefaultAsync(cancel)
            ?? defaults.FirstOrDefault(known => known.ObjectKey == objectKey)?.Pattern
            ?? throw new InvalidOperationException($"No number rule and no default for '{objectKey}'.");
        return NumberPatternRule.Parse(text, nameof(NumberRule.Pattern)).Value;
    }

    private async Task<string> UnitCodeAsync(long? unitId, CancellationToken cancel) =>
        await db.Set<Unit>().Where(unit => unit.Id == unitId).Select(unit => unit.Code).SingleOrDefaultAsync(cancel)
        ?? throw new InvalidOperationException("The number pattern names the unit, but the record has none.");
}
