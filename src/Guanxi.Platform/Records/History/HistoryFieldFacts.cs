using System.Globalization;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Records.History;

/// <summary>What the model knows about a field of the history: label, type, what it refers to. Fields that are gone keep their stored text.</summary>
internal sealed class HistoryFieldFacts(GuanxiDbContext db, IStringLocalizer texts)
{
    private readonly Dictionary<(string Entity, string Property), IProperty?> _found = [];

    /// <summary>Text <c>field.{entity}.{property}</c>, else <c>field.{property}</c>, else the property's name.</summary>
    public string LabelOf(string entity, string property)
    {
        var own = texts["field." + FieldKey.Of(entity, property)];
        var common = own.ResourceNotFound ? texts["field." + FieldKey.Kebab(property)] : own;
        return common.ResourceNotFound ? property : common.Value;
    }

    /// <summary>Name of the entity to which the property is a foreign key, or null.</summary>
    public string? RefersTo(string entity, string property) =>
        Find(entity, property)?.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType.Name;

    /// <summary>A stored value in words: yes and no, names of choices, China's date and time.</summary>
    public string TextOf(string entity, string property, string value)
    {
        var declared = Find(entity, property)?.ClrType;
        var type = declared is null ? null : Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            { IsEnum: true } => texts[FieldKey.OfEnum(type, value)] is { ResourceNotFound: false } text ? text.Value : value,
            not null when type == typeof(bool) => texts[value == bool.TrueString ? "common.yes" : "common.no"].Value,
            not null when type == typeof(DateTime) && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) =>
                ChinaTime.WallClockAt(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => value,
        };
    }

    private IProperty? Find(string entity, string property)
    {
        if (!_found.TryGetValue((entity, property), out var found))
        {
            found = db.Model.GetEntityTypes().FirstOrDefault(type => type.ClrType.Name == entity)?.FindProperty(property);
            _found[(entity, property)] = found;
        }

        return found;
    }
}
