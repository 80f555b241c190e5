using System.Globalization;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Texts;

namespace Guanxi.Platform.Configuration;

/// <summary>Names that administrators write in two languages, as the texts of the program are.</summary>
internal static class LocalName
{
    /// <summary>The name in the language of the current reader; Traditional is derived from Simplified.</summary>
    public static string Choose(string chinese, string english)
    {
        var language = Languages.For(CultureInfo.CurrentUICulture);
        return language == Languages.English ? english
            : language == Languages.Traditional ? ChineseConverter.Default.ToTraditional(chinese)
            : chinese;
    }
}
