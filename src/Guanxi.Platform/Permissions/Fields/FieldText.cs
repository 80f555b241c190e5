namespace Guanxi.Platform.Permissions.Fields;

/// <summary>A value as one person sees it.</summary>
/// <param name="Text">The value, its mask, or null when there is none.</param>
/// <param name="Access">How it is seen.</param>
public sealed record FieldText(string? Text, FieldAccess Access)
{
    public bool IsClear => Access == FieldAccess.Clear;
}
