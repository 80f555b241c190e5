namespace Guanxi.Platform.Numbering.Forms;

/// <summary>A form that left the pad, as the register shows it.</summary>
internal sealed record FormNumberRow
{
    public required long Serial { get; init; }

    public required FormState State { get; init; }

    public required string Document { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateTime At { get; init; }
}
