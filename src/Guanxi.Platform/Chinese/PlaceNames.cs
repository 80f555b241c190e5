using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Guanxi.Platform.Chinese;

/// <summary>Names of provinces and cities as they stand in company names: 北京市 and 北京, 广西壮族自治区 and 广西.</summary>
internal static partial class PlaceNames
{
    private static readonly FrozenSet<string> Names = RegionCodes.ProvincesAndCities()
        .SelectMany(region => new[] { region.Name, Short(region.Name) })
        .Where(name => name.Length > 1)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Names.Max(name => name.Length);

    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>The length of the longest place name at the beginning of a text; 0 when there is none.</summary>
    public static int LengthAtStart(string text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            if (Names.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static string Short(string name) => Ending().Replace(name, string.Empty);

    [GeneratedRegex("(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市|地区|盟|" +
        "(?:土家族|苗族|侗族|布依族|藏族|羌族|彝族|哈尼族|壮族|傣族|景颇族|傈僳族|白族|回族|蒙古族?|哈萨克|柯尔克孜|朝鲜族)+自治州)$")]
    private static partial Regex Ending();
}
