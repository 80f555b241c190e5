namespace Guanxi.Platform.DataProtection;

/// <summary>One key of the ring that protects cookies and form tokens, as the framework writes it.</summary>
internal sealed class ProtectionKey
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
