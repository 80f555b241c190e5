using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>One mapped entity as columns and values: what EF Core knows of it, without its change tracker.</summary>
internal sealed class BulkTable
{
    private static readonly ConcurrentDictionary<IEntityType, BulkTable> Known = [];

    private BulkTable(IEntityType entity)
    {
        Entity = entity;
        Name = entity.GetTableName()!;
        Columns = [.. entity.GetProperties().Select(property => new BulkColumn(property))];
        Key = entity.FindPrimaryKey()!.Properties.Single();
        Parts = [.. entity.GetNavigations().Where(navigation => navigation.IsCollection).Select(navigation => new BulkPart(navigation))];
    }

    public IEntityType Entity { get; }

    public string Name { get; }

    /// <summary>All columns, the key among them.</summary>
    public IReadOnlyList<BulkColumn> Columns { get; }

    public IProperty Key { get; }

    /// <summary>Rows that hang on this one.</summary>
    public IReadOnlyList<BulkPart> Parts { get; }

    public string KeyColumn => Key.GetColumnName();

    public static BulkTable Of(DbContext db, Type type) =>
        Known.GetOrAdd(db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not mapped."), entity => new BulkTable(entity));

    // Ids may only be set at construction in code; the store sets them afterwards, as EF Core does.
    public void SetKey(object row, long id) => Key.PropertyInfo!.SetValue(row, id);
}

/// <summary>One column with its value as the database wants it.</summary>
internal sealed class BulkColumn(IProperty property)
{
    private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;
    private readonly PropertyInfo _member = property.PropertyInfo!;

    public string Name { get; } = property.GetColumnName();

    /// <summary>Type without its length, such as <c>character varying</c>.</summary>
    public string DataType { get; } = property.GetColumnType().Split('(')[0];

    public object? ValueOf(object row) => _member.GetValue(row) is { } value ? (_convert is null ? value : _convert(value)) : null;
}

/// <summary>A collection of a row, and the foreign key through which its rows point back.</summary>
internal sealed class BulkPart(INavigation navigation)
{
    private readonly PropertyInfo _collection = navigation.PropertyInfo!;
    private readonly PropertyInfo _foreignKey = navigation.ForeignKey.Properties.Single().PropertyInfo!;

    public Type Type { get; } = navigation.TargetEntityType.ClrType;

    public IEnumerable<object> RowsOf(object owner) => (IEnumerable<object>)_collection.GetValue(owner)!;

    public void Attach(object part, long ownerId) => _foreignKey.SetValue(part, ownerId);
}
