using System.Linq.Expressions;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;

namespace Guanxi.Platform.Lists;

/// <summary>What the acting person may see of a list's fields: masks values and keeps filters from asking for what is masked.</summary>
internal sealed class FieldReading<TRow>(ListDefinition<TRow> definition, FieldReader fields)
    where TRow : class
{
    private readonly Func<TRow, long?>? _owner = definition.OwnerColumn?.Compile();
    private readonly Func<TRow, long?>? _unit = definition.UnitColumn?.Compile();

    /// <summary>A filter tells values as well as showing them does: only rows that are shown in clear may answer it.</summary>
    public bool MayFilterBy(ListField<TRow> field) =>
        field.Protected is null || (ReachOf(field) is { Granted: true } reach && (reach.Everything || KnowsWhose));

    /// <summary>An order mixes all rows of the list, so all of them must be readable.</summary>
    public bool MaySortBy(ListField<TRow> field) => field.Protected is null || ReachOf(field).Everything;

    public Expression<Func<TRow, bool>>? ConditionOf(ListField<TRow> field, ListFilter filter, FilterSetting setting, IServiceProvider services) =>
        field.Condition is { } own ? own(services, filter) : FilterConditionRule.Build(field, filter, setting);

    /// <summary>For a filter by a protected field: the rows whose value the person reads in clear; null when that is no limit.</summary>
    public Expression<Func<TRow, bool>>? ReadableRows(ListField<TRow> field)
    {
        if (field.Protected is null || ReachOf(field) is not { Everything: false } reach)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(TRow), "row");
        var conditions = new List<Expression>();
        if (definition.OwnerColumn is { } owner)
        {
            conditions.Add(Expression.Equal(RowExpression.Of(owner, row), RowExpression.Parameter((long?)reach.StaffId, typeof(long?))));
        }

        if (definition.UnitColumn is { } unit && reach.UnitIds.Count > 0)
        {
            conditions.Add(RowExpression.IsIn(reach.UnitIds.Select(id => (long?)id).ToList(), RowExpression.Of(unit, row)));
        }

        return Expression.Lambda<Func<TRow, bool>>(conditions.Count == 0 ? Expression.Constant(false) : conditions.Aggregate(Expression.OrElse), row);
    }

    public ListRow RowOf(TRow row, IReadOnlyList<ListField<TRow>> columns) =>
        new(definition.IdOf(row), definition.Href(row), [.. columns.Select(field => CellOf(row, field))]);

    private bool KnowsWhose => definition.OwnerColumn is not null || definition.UnitColumn is not null;

    private ListCell CellOf(TRow row, ListField<TRow> field)
    {
        var value = field.Shown(row);
        if (field.Protected is not null
            && fields.Show(field.Protected, ListValueText.Write(value), _owner?.Invoke(row), _unit?.Invoke(row)) is { IsClear: false } masked)
        {
            return new ListCell(masked.Text, IsMasked: true);
        }

        return new ListCell(value, Href: field.Link?.Invoke(row), Colour: value is null ? null : field.Colour?.Invoke(value));
    }

    private Reach ReachOf(ListField<TRow> field) => fields.ReachOf(field.Protected!);
}
