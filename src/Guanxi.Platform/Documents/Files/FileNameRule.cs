using System.Globalization;

namespace Guanxi.Platform.Documents.Files;

/// <summary>Makes a sender's file name harmless.</summary>
internal static class FileNameRule
{
    /// <summary>Longest name kept, in characters, extension included.</summary>
    public const int MaxLength = 150;

    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The name without path, control and direction characters; never empty, its extension kept.</summary>
    public static string Clean(string name)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

        // Format characters may turn the writing direction round and make "fdp.exe" read as "exe.pdf".
        var safe = string.Concat(bare.Where(letter => !char.IsControl(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            .Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) ? '_' : letter)).Trim(' ', '.');
        var extension = Extension(safe);
        var stem = extension.Length == 0 ? safe : safe[..^(extension.Length + 1)];
        stem = stem.Length == 0 ? "file" : stem[..Math.Min(stem.Length, MaxLength - extension.Length - 1)];
        return extension.Length == 0 ? stem : $"{stem}.{extension}";
    }

    /// <summary>The extension in lower case without its point; empty when there is none.</summary>
    public static string Extension(string name) =>
        name.LastIndexOf('.') is var point and >= 0 && name.Length - point - 1 is > 0 and <= 10 ? name[(point + 1)..].ToLowerInvariant() : "";
}
