using System.Linq.Expressions;
using Guanxi.Platform.Ui;

namespace Guanxi.Platform.Lists;

/// <summary>
/// A list, declared once; page, API, export, saved views, column choice and bulk actions come from it. Register it with
/// <c>services.AddList&lt;CustomerList, CustomerRow&gt;()</c>, show it with <c>&lt;ListView TRow="CustomerRow" /&gt;</c>.
/// </summary>
/// <typeparam name="TRow">
/// A row of the query: a record set by properties (member initialisers), never by a constructor, so that filters and order
/// reach the tables' plain columns. Properties filled by <see cref="EnrichAsync"/> have a setter and are left out of the query.
/// </typeparam>
/// <remarks>A definition keeps no state between calls; one object serves every request.</remarks>
public abstract class ListDefinition<TRow> : IListDefinition
    where TRow : class
{
    private Func<TRow, long>? _idOf;

    /// <inheritdoc/>
    public abstract string Key { get; }

    /// <inheritdoc/>
    public abstract string Title { get; }

    /// <inheritdoc/>
    public abstract string Path { get; }

    /// <inheritdoc/>
    public abstract string RecordType { get; }

    /// <inheritdoc/>
    public abstract string Permission { get; }

    /// <inheritdoc/>
    public abstract ListSort DefaultSort { get; }

    /// <summary>The row's database id; every order ends with it.</summary>
    public abstract Expression<Func<TRow, long>> Id { get; }

    /// <summary>The declared fields, in the order of the columns.</summary>
    public abstract IReadOnlyList<ListField<TRow>> Fields { get; }

    /// <inheritdoc/>
    public virtual bool Searchable => false;

    /// <inheritdoc/>
    public virtual IReadOnlyList<BulkAction> Actions => [];

    /// <summary>Owner of a row, when protected fields of own rows may be read in clear.</summary>
    public virtual Expression<Func<TRow, long?>>? OwnerColumn => null;

    /// <summary>Unit of a row, when protected fields of a unit's rows may be read in clear.</summary>
    public virtual Expression<Func<TRow, long?>>? UnitColumn => null;

    /// <summary>The rows within the acting person's reach (<see cref="Permissions.ScopeQueries.WithinReach"/>), in no order.</summary>
    public abstract IQueryable<TRow> Query(IServiceProvider services);

    /// <summary>Ids that match a free text, as a query that becomes a part of the page's own; null when nothing can match.</summary>
    public virtual ValueTask<IQueryable<long>?> SearchAsync(IServiceProvider services, string text, CancellationToken cancel) => new((IQueryable<long>?)null);

    /// <summary>Fields that only the database knows, such as a company's own fields.</summary>
    public virtual ValueTask<IReadOnlyList<ListField<TRow>>> MoreFieldsAsync(IServiceProvider services, CancellationToken cancel) => new([]);

    /// <summary>Loads what is dear per row (tags, main phone, own fields) for the rows of one page.</summary>
    public virtual Task EnrichAsync(IServiceProvider services, IReadOnlyList<TRow> rows, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Path of the row's record, or null.</summary>
    public virtual string? Href(TRow row) => null;

    public long IdOf(TRow row) => (_idOf ??= Id.Compile())(row);

    async ValueTask<IReadOnlyList<IListField>> IListDefinition.FieldsAsync(IServiceProvider services, CancellationToken cancel) => await FieldsAsync(services, cancel);

    IListReader IListDefinition.Reader(IServiceProvider services) => new ListReader<TRow>(this, services);

    /// <summary>Declared and further fields.</summary>
    public async ValueTask<IReadOnlyList<ListField<TRow>>> FieldsAsync(IServiceProvider services, CancellationToken cancel)
    {
        var more = await MoreFieldsAsync(services, cancel);
        return more.Count == 0 ? Fields : [.. Fields, .. more];
    }

    protected static ListField<TRow> Text(string key, string text, Expression<Func<TRow, string?>> column) => Plain(key, text, ListFieldKind.Text, column);

    protected static ListField<TRow> Number<T>(string key, string text, Expression<Func<TRow, T>> column) => Plain(key, text, ListFieldKind.Number, column);

    protected static ListField<TRow> Money<T>(string key, string text, Expression<Func<TRow, T>> column) => Plain(key, text, ListFieldKind.Money, column);

    /// <param name="column">A <see cref="DateOnly"/>, may be empty.</param>
    protected static ListField<TRow> Date<T>(string key, string text, Expression<Func<TRow, T>> column) => Plain(key, text, ListFieldKind.Date, column);

    /// <param name="column">A UTC <see cref="DateTime"/>, may be empty.</param>
    protected static ListField<TRow> Instant<T>(string key, string text, Expression<Func<TRow, T>> column) => Plain(key, text, ListFieldKind.Instant, column);

    protected static ListField<TRow> Boolean(string key, string text, Expression<Func<TRow, bool>> column) => Plain(key, text, ListFieldKind.Boolean, column);

    /// <summary>A choice from values that somebody keeps in a table.</summary>
    protected static ListField<TRow> Choice(string key, string text, Expression<Func<TRow, string?>> column, ListChoices choices) =>
        Plain(key, text, ListFieldKind.Choice, column) with { Choices = choices };

    /// <summary>A choice from an enum, whose texts are <c>enum.{type}.{value}</c>.</summary>
    protected static ListField<TRow> Choice<TEnum>(string key, string text, Expression<Func<TRow, TEnum>> column)
        where TEnum : struct, Enum => Plain(key, text, ListFieldKind.Choice, column) with { Choices = EnumChoices.Of<TEnum> };

    /// <summary>A person: filtered by staff id, shown by name.</summary>
    protected static ListField<TRow> Person<T>(string key, string text, Expression<Func<TRow, T>> id, Func<TRow, string?> name) =>
        Plain(key, text, ListFieldKind.Person, id) with { Shown = name };

    /// <summary>A unit: filtered by id, shown by name.</summary>
    protected static ListField<TRow> Unit<T>(string key, string text, Expression<Func<TRow, T>> id, Func<TRow, string?> name) =>
        Plain(key, text, ListFieldKind.Unit, id) with { Shown = name };

    /// <summary>A value that <see cref="EnrichAsync"/> loads; filterable only with a condition of its own.</summary>
    protected static ListField<TRow> Loaded(string key, string text, ListFieldKind kind, Func<TRow, object?> shown, ListCondition<TRow>? condition = null) =>
        new() { Key = key, Text = text, Kind = kind, Shown = shown, Condition = condition, Filterable = condition is not null };

    /// <summary>A sort column other than the shown one: <c>SortColumn = By(row => row.NameSort)</c>.</summary>
    protected static LambdaExpression By<T>(Expression<Func<TRow, T>> column) => column;

    private static ListField<TRow> Plain<T>(string key, string text, ListFieldKind kind, Expression<Func<TRow, T>> column)
    {
        var read = column.Compile();
        return new ListField<TRow> { Key = key, Text = text, Kind = kind, Column = column, Shown = row => read(row), Filterable = true };
    }
}
