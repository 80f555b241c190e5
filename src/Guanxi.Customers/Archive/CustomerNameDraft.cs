namespace Guanxi.Customers.Archive;

/// <summary>A further name as it is handed in.</summary>
internal sealed record CustomerNameDraft
{
    public CustomerNameKind Kind { get; init; }

    public string? Name { get; init; }
}
