namespace Guanxi.Platform.Backups.Tables;

/// <summary>How a column's values are written in a backup: the same for both databases.</summary>
internal enum ValueKind
{
    /// <summary>JSON string.</summary>
    Text,

    /// <summary>JSON number without fraction.</summary>
    Integer,

    /// <summary>JSON true or false.</summary>
    Boolean,

    /// <summary>JSON string in invariant form with every digit: a JSON number would pass through binary fractions.</summary>
    Decimal,

    /// <summary>JSON number that reads back as the same double.</summary>
    Real,

    /// <summary>JSON string, ISO 8601, UTC.</summary>
    Instant,

    /// <summary>JSON string, ISO 8601 with its offset.</summary>
    OffsetInstant,

    /// <summary>JSON string, yyyy-MM-dd.</summary>
    Date,

    /// <summary>JSON string, HH:mm:ss with fraction.</summary>
    Time,

    /// <summary>JSON string of a GUID.</summary>
    Identifier,

    /// <summary>JSON string, base64.</summary>
    Bytes,
}
