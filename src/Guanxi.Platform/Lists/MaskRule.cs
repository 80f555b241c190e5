using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Lists;

/// <summary>What of a confidential value may be shown to everybody.</summary>
public static class MaskRule
{
    private const string Hidden = "****";

    /// <summary>The mask of a value; an empty value stays empty.</summary>
    public static string Apply(MaskPattern pattern, string value) => value.Length == 0 ? "" : pattern switch
    {
        MaskPattern.Phone => value.Length < 8 ? Hidden : $"{value[..3]}{Hidden}{value[^4..]}",
        MaskPattern.Email => value.IndexOf('@', StringComparison.Ordinal) is var at and > 0 ? First(value) + Hidden + value[at..] : Hidden,
        MaskPattern.FirstCharacter => First(value) + Hidden,
        _ => Hidden,
    };

    // Rare surnames lie outside the basic plane: half a character would be no character.
    private static string First(string value) => char.IsHighSurrogate(value[0]) && value.Length > 1 ? value[..2] : value[..1];
}
