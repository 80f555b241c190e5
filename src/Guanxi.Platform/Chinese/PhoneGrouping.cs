namespace Guanxi.Platform.Chinese;

/// <summary>Cuts a number into groups as it is written.</summary>
internal static class PhoneGrouping
{
    /// <summary>Groups of the given lengths; digits beyond them join the last group.</summary>
    public static string Group(string digits, params ReadOnlySpan<int> lengths)
    {
        var groups = new List<string>();
        foreach (var length in lengths[..^1])
        {
            groups.Add(digits[..length]);
            digits = digits[length..];
        }

        groups.Add(digits);
        return string.Join(' ', groups);
    }
}
