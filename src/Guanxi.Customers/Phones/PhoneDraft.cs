namespace Guanxi.Customers.Phones;

/// <summary>A telephone number as it is handed in.</summary>
internal sealed record PhoneDraft
{
    /// <summary>Null: read from the number itself.</summary>
    public PhoneLine? Kind { get; init; }

    public string? Number { get; init; }
}
