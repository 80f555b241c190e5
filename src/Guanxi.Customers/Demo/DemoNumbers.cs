using System.Globalization;

namespace Guanxi.Customers.Demo;

/// <summary>Invented telephone numbers and street addresses.</summary>
internal static class DemoNumbers
{
    private static readonly string[] MobilePrefixes =
    [
        "130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "151", "152", "153", "155", "156",
        "157", "158", "159", "177", "178", "180", "181", "182", "183", "185", "186", "187", "188", "189", "199",
    ];

    private static readonly string[] Streets =
    [
        "人民路", "中山路", "建设路", "工业大道", "科技路", "兴业路", "长江路", "黄河路", "创新路", "锦绣路", "江海路", "新华路",
        "振兴路", "和平路", "迎宾大道", "青年路", "文化路", "机场路", "滨河路", "春申路", "梅园路", "东环路", "西环路", "学府路",
    ];

    /// <summary>Eleven digits.</summary>
    public static string Mobile(Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"{MobilePrefixes[random.Next(MobilePrefixes.Length)]}{random.Next(100_000_000):D8}");

    /// <summary>Dialling code, hyphen, eight digits.</summary>
    public static string Line(DemoCity city, Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"{city.DialingCode}-{random.Next(60_000_000, 69_000_000)}");

    public static string Address(DemoCity city, string district, bool company, Random random)
    {
        var street = Streets[random.Next(Streets.Length)];
        var number = random.Next(1, 1200);
        var block = random.Next(1, 19);
        return company && random.Next(2) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{city.Province}{city.Name}市{district}{street}{number}号")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{city.Province}{city.Name}市{district}{street}{number}号{block}幢{random.Next(1, 20)}{random.Next(1, 13):D2}室");
    }
}
