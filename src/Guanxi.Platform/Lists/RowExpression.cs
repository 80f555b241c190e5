using System.Linq.Expressions;

namespace Guanxi.Platform.Lists;

/// <summary>Builds conditions on rows from the expressions of fields, so that EF Core sees plain columns and parameters.</summary>
internal static class RowExpression
{
    /// <summary>A condition on one column; the body gets the column and answers a truth value.</summary>
    public static Expression<Func<TRow, bool>> On<TRow>(LambdaExpression column, Func<Expression, Expression> body)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(body(Of(column, row)), row);
    }

    /// <summary>The column's expression on this row.</summary>
    public static Expression Of(LambdaExpression column, ParameterExpression row) =>
        new Replacement(column.Parameters[0], row).Visit(column.Body);

    /// <summary>A value that EF Core sends as a parameter: queries with other values share one plan.</summary>
    public static Expression Parameter(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(holder), nameof(Holder<object>.Value));
    }

    /// <summary>True when the value is one of these: a list becomes parameters, a query a part of the query.</summary>
    public static Expression IsIn<T>(IEnumerable<T> values, Expression value) => values is IQueryable<T> query
        ? Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(T)], query.Expression, value)
        : Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(T)], Parameter(values, typeof(IEnumerable<T>)), value);

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }

    private sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
