using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guanxi.Platform.Records;

/// <summary>How one entry is bound to the one before (SVCREG-17, SVCREG-25).</summary>
internal static class ChangeChainRule
{
    /// <summary>What the first entry carries as the hash before it.</summary>
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256 (lower-case hex) over the hash before and every field of the entry that means something.</summary>
    public static string HashOf(ChangeEntry entry, string previousHash)
    {
        var text = new StringBuilder(256);
        foreach (var part in Parts(entry, previousHash))
        {
            // The length in front keeps "ab","c" apart from "a","bc".
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string[] Parts(ChangeEntry entry, string previousHash) =>
    [
        previousHash,
        entry.At.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        entry.StaffId?.ToString(CultureInfo.InvariantCulture) ?? "",
        entry.Actor,
        entry.Source.ToString(),
        entry.Operation ?? "",
        entry.RecordType,
        entry.RecordId.ToString(CultureInfo.InvariantCulture),
        entry.Entity,
        entry.EntityId.ToString(CultureInfo.InvariantCulture),
        entry.Kind.ToString(),
        entry.Fields,
    ];
}
