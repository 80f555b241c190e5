namespace Guanxi.Customers.Duplicates;

/// <summary>A customer's name for somebody who may not open the customer: enough to recognise, not enough to call on.</summary>
internal static class NameMaskRule
{
    /// <summary>The middle third becomes stars: 杭州***有限公司. Of two characters the second, of one the only one.</summary>
    public static string Mask(string name)
    {
        var characters = name.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var hidden = Math.Max(1, (characters.Count + 2) / 3);
        var start = Math.Min(characters.Count / 3, 4);
        start = characters.Count <= 2 ? characters.Count - 1 : Math.Max(1, start);
        return string.Concat(characters.Take(start)) + new string('*', hidden) + string.Concat(characters.Skip(start + hidden));
    }
}
