using System.Collections.Frozen;

namespace Guanxi.Customers.Demo;

/// <summary>Traditional forms of the characters that occur in generated company names.</summary>
internal static class DemoTraditional
{
    private const string SimplifiedForms =
        "恒丰达兴华东诚顺万汇凯创亿远锐联众腾飞鸿图骏驰云长润泽荣禄领峰优胜机电设备气动数床业阀门轴传压变线缆紧弹属结构风专车辆导体仪应环监测处装胶涂钢园脑仓储软术计检饮医药苏无锡宁绍温广汉庆济岛郑阳连厦庄尔滨责团贸";

    private const string TraditionalForms =
        "恆豐達興華東誠順萬匯凱創億遠銳聯眾騰飛鴻圖駿馳雲長潤澤榮祿領峰優勝機電設備氣動數床業閥門軸傳壓變線纜緊彈屬結構風專車輛導體儀應環監測處裝膠塗鋼園腦倉儲軟術計檢飲醫藥蘇無錫寧紹溫廣漢慶濟島鄭陽連廈莊爾濱責團貿";

    private static readonly FrozenDictionary<char, char> Forms = SimplifiedForms.Zip(TraditionalForms)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    public static string From(string simplified) =>
        string.Create(simplified.Length, simplified, static (target, source) =>
        {
            for (var place = 0; place < source.Length; place++)
            {
                target[place] = Forms.GetValueOrDefault(source[place], source[place]);
            }
        });
}
