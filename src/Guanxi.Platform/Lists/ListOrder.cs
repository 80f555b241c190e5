using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Lists;

/// <summary>Reads rows in one order, from any row on, in either direction.</summary>
/// <remarks>
/// The databases disagree about where empty values stand, so rows with a value and rows without are two queries, each of which
/// an index on (column, id) answers: with values first, empty ones last, whichever way the order runs.
/// </remarks>
internal sealed class ListOrder<TRow>(LambdaExpression column, Expression<Func<TRow, long>> id, ListSort sort)
    where TRow : class
{
    private readonly Func<TRow, object?> _valueOf = Boxed(column);
    private readonly Func<TRow, long> _idOf = id.Compile();

    private bool MayBeEmpty => !column.ReturnType.IsValueType || Nullable.GetUnderlyingType(column.ReturnType) is not null;

    public ListCursor CursorAt(TRow row) => new(sort.ToString(), ListValueText.Write(_valueOf(row)), _idOf(row));

    /// <summary>True when the cursor's value is one of this column.</summary>
    public bool Understands(ListCursor cursor) => cursor.Value is null ? MayBeEmpty : ListValueText.TryRead(column.ReturnType, cursor.Value, out _);

    /// <summary>Up to <paramref name="count"/> rows in the direction of reading: against the order when the position reads backwards.</summary>
    public async Task<List<TRow>> ReadAsync(IQueryable<TRow> rows, ListPosition position, int count, CancellationToken cancel)
    {
        var backwards = position.ReadsBackwards;
        var found = new List<TRow>(count);
        foreach (var empty in MayBeEmpty ? [backwards, !backwards] : new[] { false })
        {
            if (position.Cursor is { } cursor && empty == backwards && (cursor.Value is null) != empty)
            {
                // The cursor stands in the second part: the first lies behind it.
                continue;
            }

            if (found.Count < count)
            {
                var from = position.Cursor is { } at && (at.Value is null) == empty ? at : null;
                found.AddRange(await Part(rows, empty, from, sort.Descending != backwards).Take(count - found.Count).ToListAsync(cancel));
            }
        }

        return found;
    }

    /// <summary>How many rows there are, counted up to a limit; in the list's order, so that the page's index serves.</summary>
    public Task<int> CountAsync(IQueryable<TRow> rows, int limit, CancellationToken cancel) =>
        OrderBy(rows, sort.Descending).Select(id).Take(limit).CountAsync(cancel);

    private IQueryable<TRow> Part(IQueryable<TRow> rows, bool empty, ListCursor? from, bool falling)
    {
        if (MayBeEmpty)
        {
            rows = rows.Where(RowExpression.On<TRow>(column, value => Expression.MakeBinary(
                empty ? ExpressionType.Equal : ExpressionType.NotEqual, value, Expression.Constant(null, value.Type))));
        }

        if (from is { Value: null })
        {
            rows = rows.Where(KeysetRule.BehindId<TRow>(id, from.Id, falling));
        }
        else if (from is not null && ListValueText.TryRead(column.ReturnType, from.Value, out var value))
        {
            rows = rows.Where(KeysetRule.Behind<TRow>(column, id, value, from.Id, falling));
        }

        if (empty)
        {
            return falling ? rows.OrderByDescending(id) : rows.OrderBy(id);
        }

        var ordered = OrderBy(rows, falling);
        return falling ? ordered.ThenByDescending(id) : ordered.ThenBy(id);
    }

    private IOrderedQueryable<TRow> OrderBy(IQueryable<TRow> rows, bool falling) =>
        (IOrderedQueryable<TRow>)rows.Provider.CreateQuery<TRow>(Expression.Call(
            typeof(Queryable), falling ? nameof(Queryable.OrderByDescending) : nameof(Queryable.OrderBy),
            [typeof(TRow), column.ReturnType], rows.Expression, Expression.Quote(column)));

    private static Func<TRow, object?> Boxed(LambdaExpression column) =>
        Expression.Lambda<Func<TRow, object?>>(Expression.Convert(column.Body, typeof(object)), column.Parameters).Compile();
}
