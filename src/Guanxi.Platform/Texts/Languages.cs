using System.Globalization;

namespace Guanxi.Platform.Texts;

/// <summary>The languages in which every text exists.</summary>
public static class Languages
{
    /// <summary>Simplified Chinese; the language of everyone who asks for none of the three.</summary>
    public static readonly Language Simplified = new(CultureInfo.GetCultureInfo("zh-Hans"), "简体中文");

    /// <summary>Traditional Chinese.</summary>
    public static readonly Language Traditional = new(CultureInfo.GetCultureInfo("zh-Hant"), "繁體中文");

    /// <summary>English.</summary>
    public static readonly Language English = new(CultureInfo.GetCultureInfo("en"), "English");

    /// <summary>All three, the default first, in the order of the texts in a compiled resource.</summary>
    public static IReadOnlyList<Language> All { get; } = [Simplified, Traditional, English];

    /// <summary>The language shown to a reader of this culture.</summary>
    /// <remarks>zh-Hant, zh-TW, zh-HK and zh-MO read Traditional, other zh Simplified, en English, all others Simplified.</remarks>
    public static Language For(CultureInfo culture)
    {
        var name = culture.Name;
        if (name.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || name[2] == '-'))
        {
            return English;
        }

        return name.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase) || name is "zh-TW" or "zh-HK" or "zh-MO"
            ? Traditional
            : Simplified;
    }
}
