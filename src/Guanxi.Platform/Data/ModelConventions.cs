using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Guanxi.Platform.Data;

/// <summary>What holds for every table: snake_case names, byte order for text, hidden deleted rows, version checks.</summary>
internal static class ModelConventions
{
    /// <summary>Name of the query filter that hides rows in the bin; the bin page switches it off.</summary>
    public const string NotDeleted = "NotDeleted";

    public static void Apply(ModelBuilder modelBuilder, bool isPostgreSql)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            ApplyNames(entity);
            foreach (var text in entity.GetProperties().Where(property => isPostgreSql && property.GetProviderClrTypeOrSelf() == typeof(string)))
            {
                // Byte order on both databases: the same keyset paging, and prefix searches may use the index.
                text.SetCollation("C");
            }

            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            {
                modelBuilder.Entity(entity.ClrType).Property<long>(nameof(IVersioned.Version)).IsConcurrencyToken();
            }

            if (typeof(ISoftDeleted).IsAssignableFrom(entity.ClrType))
            {
                modelBuilder.Entity(entity.ClrType).HasQueryFilter(NotDeleted, IsNotDeleted(entity.ClrType));
            }
        }
    }

    /// <summary><c>CreditCode</c> becomes <c>credit_code</c>.</summary>
    public static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }

    private static void ApplyNames(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static LambdaExpression IsNotDeleted(Type type)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(
            Expression.Equal(Expression.Property(row, nameof(ISoftDeleted.DeletedAt)), Expression.Constant(null, typeof(DateTime?))), row);
    }

    private static Type GetProviderClrTypeOrSelf(this IMutableProperty property) =>
        property.GetProviderClrType() ?? (property.ClrType.IsEnum || Nullable.GetUnderlyingType(property.ClrType) is { IsEnum: true } ? typeof(string) : property.ClrType);
}
