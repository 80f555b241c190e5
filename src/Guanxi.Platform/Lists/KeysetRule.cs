using System.Linq.Expressions;
using System.Reflection;

namespace Guanxi.Platform.Lists;

/// <summary>The condition that finds the rows behind a row by an index range: <c>sort &gt;= v AND (sort &gt; v OR id &gt; i)</c>.</summary>
public static class KeysetRule
{
    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    /// <summary>Rows behind a row with a sort value.</summary>
    /// <param name="column">Sort column.</param>
    /// <param name="id">Id column.</param>
    /// <param name="value">The row's sort value, not null.</param>
    /// <param name="rowId">The row's id.</param>
    /// <param name="falling">True when both columns fall in the direction of reading.</param>
    public static Expression<Func<TRow, bool>> Behind<TRow>(LambdaExpression column, LambdaExpression id, object value, long rowId, bool falling)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var sort = RowExpression.Of(column, row);
        var bound = RowExpression.Parameter(value, sort.Type);
        var beyond = falling ? ExpressionType.LessThan : ExpressionType.GreaterThan;
        var reached = falling ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual;
        var body = Expression.AndAlso(
            Compare(reached, sort, bound),
            Expression.OrElse(Compare(beyond, sort, bound), BehindId(id, row, rowId, falling)));
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    /// <summary>Rows behind a row among those that have no sort value.</summary>
    public static Expression<Func<TRow, bool>> BehindId<TRow>(LambdaExpression id, long rowId, bool falling)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(BehindId(id, row, rowId, falling), row);
    }

    internal static Expression Compare(ExpressionType comparison, Expression left, Expression right) => left.Type == typeof(string)
        ? Expression.MakeBinary(comparison, Expression.Call(CompareTexts, left, right), Expression.Constant(0))
        : Expression.MakeBinary(comparison, left, right);

    private static BinaryExpression BehindId(LambdaExpression id, ParameterExpression row, long rowId, bool falling) =>
        Expression.MakeBinary(
            falling ? ExpressionType.LessThan : ExpressionType.GreaterThan, RowExpression.Of(id, row), RowExpression.Parameter(rowId, typeof(long)));
}
