using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>One row as a JSON array, by the kinds of its columns.</summary>
internal static class RowJson
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>Writes the row on which the reader stands; its fields are the columns in order.</summary>
    public static void Write(Utf8JsonWriter json, DbDataReader row, IReadOnlyList<PortableColumn> columns)
    {
        json.WriteStartArray();
        for (var place = 0; place < columns.Count; place++)
        {
            if (row.IsDBNull(place))
            {
                json.WriteNullValue();
            }
            else
            {
                WriteValue(json, row, place, columns[place].Kind);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>A value as the database driver takes it; <see cref="DBNull"/> for null.</summary>
    /// <exception cref="FormatException">The value is not of the column's kind.</exception>
    /// <exception cref="InvalidOperationException">The JSON is not of the column's kind.</exception>
    public static object Read(JsonElement value, PortableColumn column) => value.ValueKind == JsonValueKind.Null ? DBNull.Value : column.Kind switch
    {
        ValueKind.Text => value.GetString()!,
        ValueKind.Integer => Convert.ChangeType(value.GetInt64(), column.DriverType, Plain),
        ValueKind.Boolean => value.GetBoolean(),
        ValueKind.Decimal => decimal.Parse(value.GetString()!, NumberStyles.Number, Plain),
        ValueKind.Real => value.GetDouble(),
        ValueKind.Instant => DateTime.ParseExact(value.GetString()!, "O", Plain, DateTimeStyles.RoundtripKind),
        ValueKind.OffsetInstant => DateTimeOffset.ParseExact(value.GetString()!, "O", Plain).ToUniversalTime(),
        ValueKind.Date => DateOnly.ParseExact(value.GetString()!, "O", Plain),
        ValueKind.Time => TimeOnly.ParseExact(value.GetString()!, "O", Plain),
        ValueKind.Identifier => value.GetGuid(),
        ValueKind.Bytes => value.GetBytesFromBase64(),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, null),
    };

    /// <summary>PostgreSQL fills the scale up with noughts, SQLite does not; the same amount is written alike.</summary>
    private static decimal WithoutNoughts(decimal value) => value / 1.0000000000000000000000000000m;

    private static void WriteValue(Utf8JsonWriter json, DbDataReader row, int place, ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.Text: json.WriteStringValue(row.GetString(place)); break;
            case ValueKind.Integer: json.WriteNumberValue(Convert.ToInt64(row.GetValue(place), Plain)); break;
            case ValueKind.Boolean: json.WriteBooleanValue(row.GetBoolean(place)); break;
            case ValueKind.Decimal: json.WriteStringValue(WithoutNoughts(row.GetDecimal(place)).ToString(Plain)); break;
            case ValueKind.Real: json.WriteNumberValue(row.GetDouble(place)); break;
            case ValueKind.Instant: json.WriteStringValue(DateTime.SpecifyKind(row.GetDateTime(place), DateTimeKind.Utc).ToString("O", Plain)); break;
            case ValueKind.OffsetInstant: json.WriteStringValue(row.GetFieldValue<DateTimeOffset>(place).ToString("O", Plain)); break;
            case ValueKind.Date: json.WriteStringValue(row.GetFieldValue<DateOnly>(place).ToString("O", Plain)); break;
            case ValueKind.Time: json.WriteStringValue(row.GetFieldValue<TimeOnly>(place).ToString("O", Plain)); break;
            case ValueKind.Identifier: json.WriteStringValue(row.GetGuid(place)); break;
            case ValueKind.Bytes: json.WriteBase64StringValue(row.GetFieldValue<byte[]>(place)); break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }
}
