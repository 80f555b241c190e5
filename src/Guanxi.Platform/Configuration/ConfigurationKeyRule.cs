using System.Text.RegularExpressions;

namespace Guanxi.Platform.Configuration;

/// <summary>Keys that programs and forms use: short, stable, lower-case words.</summary>
internal static partial class ConfigurationKeyRule
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxLength = 40;

    /// <summary>Letters a to z, digits and hyphens, beginning with a letter or digit.</summary>
    public static bool IsSound(string? key) => key is { Length: > 0 and <= MaxLength } && Pattern().IsMatch(key);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$")]
    private static partial Regex Pattern();
}
