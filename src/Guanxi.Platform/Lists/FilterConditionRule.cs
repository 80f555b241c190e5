using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Guanxi.Platform.Organisation;

namespace Guanxi.Platform.Lists;

/// <summary>Translates a filter to a condition on the field's column.</summary>
public static class FilterConditionRule
{
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithText = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;

    /// <summary>The condition, or null when a value cannot be understood.</summary>
    public static Expression<Func<TRow, bool>>? Build<TRow>(ListField<TRow> field, ListFilter filter, FilterSetting setting)
    {
        var column = field.Column ?? throw new InvalidOperationException($"The field {field.Key} has no column to filter by.");
        if (filter.Operation.NeedsNoValue())
        {
            return IsEmpty<TRow>(column, filter.Operation == FilterOperation.Empty);
        }

        if (FilterValueRule.Read(field.Kind, column.ReturnType, filter.Values, setting) is not { } values)
        {
            return null;
        }

        return field.Kind == ListFieldKind.Instant
            ? InstantCondition<TRow>(column, filter.Operation, values)
            : RowExpression.On<TRow>(column, sort => Compare(sort, filter.Operation, values, setting));
    }

    private static Expression Compare(Expression column, FilterOperation operation, IReadOnlyList<object> values, FilterSetting setting)
    {
        Expression Value(int index) => RowExpression.Parameter(values[index], column.Type);
        return operation switch
        {
            FilterOperation.Eq => Expression.Equal(column, Value(0)),
            FilterOperation.Ne => Expression.NotEqual(column, Value(0)),
            FilterOperation.Contains => Expression.Call(column, ContainsText, Value(0)),
            FilterOperation.Starts => Expression.Call(column, StartsWithText, Value(0)),
            FilterOperation.Gt => KeysetRule.Compare(ExpressionType.GreaterThan, column, Value(0)),
            FilterOperation.Ge => KeysetRule.Compare(ExpressionType.GreaterThanOrEqual, column, Value(0)),
            FilterOperation.Lt => KeysetRule.Compare(ExpressionType.LessThan, column, Value(0)),
            FilterOperation.Le => KeysetRule.Compare(ExpressionType.LessThanOrEqual, column, Value(0)),
            FilterOperation.Between => Expression.AndAlso(
                KeysetRule.Compare(ExpressionType.GreaterThanOrEqual, column, Value(0)), KeysetRule.Compare(ExpressionType.LessThanOrEqual, column, Value(1))),
            FilterOperation.In => IsOneOf(column, values),
            FilterOperation.Under => IsOneOf(column, [.. setting.Below((long)values[0]).Cast<object>()]),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
        };
    }

    /// <summary>Compares an instant with whole Chinese days, or with instants where those are given.</summary>
    private static Expression<Func<TRow, bool>> InstantCondition<TRow>(LambdaExpression column, FilterOperation operation, IReadOnlyList<object> values)
    {
        return RowExpression.On<TRow>(column, instant => operation switch
        {
            FilterOperation.Eq => Expression.AndAlso(AtLeast(instant, Start(values[0])), Less(instant, End(values[0]))),
            FilterOperation.Ne => Expression.OrElse(Less(instant, Start(values[0])), AtLeast(instant, End(values[0]))),
            FilterOperation.Between => Expression.AndAlso(AtLeast(instant, Start(values[0])), Less(instant, End(values[1]))),
            FilterOperation.Ge => AtLeast(instant, Start(values[0])),
            FilterOperation.Gt => AtLeast(instant, End(values[0])),
            FilterOperation.Le => Less(instant, End(values[0])),
            FilterOperation.Lt => Less(instant, Start(values[0])),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
        });

        static Expression AtLeast(Expression instant, DateTime bound) => Expression.GreaterThanOrEqual(instant, RowExpression.Parameter(bound, instant.Type));
        static Expression Less(Expression instant, DateTime bound) => Expression.LessThan(instant, RowExpression.Parameter(bound, instant.Type));
        static DateTime Start(object value) => value is DateOnly day ? ChinaTime.StartOf(day) : (DateTime)value;

        // PostgreSQL keeps microseconds: "up to this instant" is "before the next microsecond".
        static DateTime End(object value) => value is DateOnly day ? ChinaTime.StartOf(day.AddDays(1)) : ((DateTime)value).AddMicroseconds(1);
    }

    private static MethodCallExpression IsOneOf(Expression column, IReadOnlyList<object> values)
    {
        var listType = typeof(List<>).MakeGenericType(column.Type);
        var list = (IList)Activator.CreateInstance(listType)!;
        foreach (var value in values)
        {
            list.Add(value);
        }

        return Expression.Call(RowExpression.Parameter(list, listType), listType.GetMethod(nameof(List<object>.Contains))!, column);
    }

    private static Expression<Func<TRow, bool>> IsEmpty<TRow>(LambdaExpression column, bool empty) => RowExpression.On<TRow>(column, value =>
    {
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null)
        {
            return Expression.Constant(!empty);
        }

        Expression none = Expression.Equal(value, Expression.Constant(null, value.Type));
        if (value.Type == typeof(string))
        {
            none = Expression.OrElse(none, Expression.Equal(value, Expression.Constant("")));
        }

        return empty ? none : Expression.Not(none);
    });
}
