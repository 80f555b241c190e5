using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Every table of the model that a backup holds.</summary>
internal static class PortableTables
{
    /// <summary>The tables in the order in which they are filled. The search index is left out: it is built anew.</summary>
    /// <exception cref="NotSupportedException">A column has a type that no backup can hold.</exception>
    public static IReadOnlyList<PortableTable> Of(DbContext db)
    {
        // The model at run time has forgotten which rows a new base starts with.
        var model = db.GetService<IDesignTimeModel>().Model;
        var index = model.FindEntityType(typeof(SearchRow))!.GetTableName();
        var tables = model.GetRelationalModel().Tables.Where(table => table.Name != index).ToDictionary(table => table.Name);
        var references = tables.Values.SelectMany(table => table.ForeignKeyConstraints).Select(ReferenceOf).ToList();
        return [.. TableOrderRule.Order(tables.Keys, references).Select(place => TableOf(tables[place.Table], place))];
    }

    private static TableReference ReferenceOf(IForeignKeyConstraint constraint) => new(
        constraint.Table.Name,
        constraint.PrincipalTable.Name,
        [.. constraint.Columns.Select(column => column.Name)],
        constraint.Columns.All(column => column.IsNullable));

    private static PortableTable TableOf(ITable table, TablePlace place)
    {
        var key = table.PrimaryKey?.Columns ?? throw new NotSupportedException($"{table.Name} has no primary key.");
        return new PortableTable(
            table.Name,
            [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => ColumnOf(table, column))],
            [.. key.Select(column => column.Name)],
            place.Later.SelectMany(reference => reference.Columns).ToHashSet(),
            key is [var only] && only.PropertyMappings.All(mapping => mapping.Property is { ValueGenerated: ValueGenerated.OnAdd } property && property.ClrType != typeof(string)),
            table.EntityTypeMappings.Any(mapping => ((IEntityType)mapping.TypeBase).GetSeedData().Any()));
    }

    private static PortableColumn ColumnOf(ITable table, IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return new PortableColumn(column.Name, ValueKindRule.Of(type, $"{table.Name}.{column.Name}"), type);
    }
}
