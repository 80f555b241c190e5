namespace Guanxi.Platform.Permissions.Fields;

/// <summary>A declared field with the class that holds now.</summary>
/// <param name="Key">Field key.</param>
/// <param name="Class">Class that holds now.</param>
/// <param name="Declared">Class that the module declared.</param>
/// <param name="Pattern">Mask.</param>
/// <param name="ChangedBy">Name of who changed it, or null.</param>
/// <param name="Version">0 while nobody changed it.</param>
internal sealed record FieldProtectionRow(string Key, ProtectionClass Class, ProtectionClass Declared, MaskPattern Pattern, string? ChangedBy, long Version);

/// <summary>A role that reads a protection class in clear.</summary>
internal sealed record ClassReader(string Role, DataScope Scope);
