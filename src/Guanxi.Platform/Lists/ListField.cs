using System.Linq.Expressions;
using Guanxi.Platform.Ui;

namespace Guanxi.Platform.Lists;

/// <summary>The choices of a field, read when a filter form or a cell needs them.</summary>
public delegate Task<IReadOnlyList<SelectOption>> ListChoices(IServiceProvider services, CancellationToken cancel);

/// <summary>A field's own translation of a filter, for values that stand in other tables; null when the value is not understood.</summary>
public delegate Expression<Func<TRow, bool>>? ListCondition<TRow>(IServiceProvider services, ListFilter filter);

/// <summary>A field of a list: declared once for the page, the API, the export, filters, sorting and column choice.</summary>
/// <remarks>Made by the methods of <see cref="ListDefinition{TRow}"/> (<c>Text</c>, <c>Number</c>, <c>Date</c>…), refined by <c>with</c>.</remarks>
public sealed record ListField<TRow> : IListField
{
    /// <inheritdoc/>
    public required string Key { get; init; }

    /// <inheritdoc/>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public required ListFieldKind Kind { get; init; }

    /// <summary>What SQL filters by: a plain property of the row, else no index can be used. Null for values loaded after the rows.</summary>
    public LambdaExpression? Column { get; init; }

    /// <summary>What SQL orders by when it is not <see cref="Column"/>, such as the pinyin key of a name. Give it an index with the id behind it.</summary>
    public LambdaExpression? SortColumn { get; init; }

    /// <summary>The value of a row that is shown, sent and exported.</summary>
    public required Func<TRow, object?> Shown { get; init; }

    /// <summary>The field's own translation of filters.</summary>
    public ListCondition<TRow>? Condition { get; init; }

    /// <summary>Only where an index carries it.</summary>
    public bool Sortable { get; init; }

    /// <inheritdoc/>
    public bool Filterable { get; init; }

    /// <summary>True when the column is shown until the person chooses columns.</summary>
    public bool Visible { get; init; } = true;

    /// <summary>Key of the <see cref="Permissions.ProtectedField"/>: masked for those who may not read it.</summary>
    public string? Protected { get; init; }

    /// <inheritdoc/>
    public ListChoices? Choices { get; init; }

    /// <summary>Path that the cell leads to.</summary>
    public Func<TRow, string?>? Link { get; init; }

    /// <summary>Tabler colour of a choice's badge, such as <c>green</c>, from the shown value.</summary>
    public Func<object?, string>? Colour { get; init; }
}
