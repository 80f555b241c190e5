namespace Guanxi.Customers.Demo;

/// <summary>Invents firms; different places give different names.</summary>
internal sealed class DemoFirms(uint key)
{
    // The greatest prime below 98 x 97, the number of pairs of different brand characters: multiplication modulo
    // a prime lets every slot of a city use a different share of the brands.
    private const int Brands = 9497;
    private const int BrandsPerSlot = Brands / DemoCities.GreatestWeight;
    private const int NamesakePitch = 400;
    private const int NamesakeOffset = 3;

    private static readonly string[] NamesakeTrades = ["设备", "科技", "工程", "安装工程", "贸易", "成套", "服务", "配件"];

    private static readonly DemoCompanyName[] FirstNamesakes =
    [
        new("", "华东机电", "huadong", "设备", "有限公司", DemoNameLayout.CityFirst),
        new("", "华东机电", "huadong", "成套设备", "股份有限公司", DemoNameLayout.CityFirst),
        new("上海", "华东机电", "huadong", "市场", "经营管理有限公司", DemoNameLayout.CityFirst),
    ];

    private readonly DemoPermutation places = new(key, Capacity);

    /// <summary>How many firms with different names there are.</summary>
    public static int Capacity { get; } = DemoCities.Slots.Length * BrandsPerSlot * DemoTrades.All.Length;

    /// <param name="place">From 0 to <see cref="Capacity"/> - 1.</param>
    public DemoFirm At(int place, Random random) =>
        place % NamesakePitch == NamesakeOffset && Namesake(place / NamesakePitch, random) is { } namesake
            ? namesake
            : Ordinary(places.At(place), random);

    // Many firms share the words 华东机电, so that a search for them has something to tell apart.
    private static DemoFirm? Namesake(int number, Random random)
    {
        if (number < FirstNamesakes.Length)
        {
            return new(FirstNamesakes[number], DemoCities.All[0], DemoTrades.All[0]);
        }

        number -= FirstNamesakes.Length;
        if (number >= DemoCities.All.Length * NamesakeTrades.Length)
        {
            return null;
        }

        var city = DemoCities.All[number % DemoCities.All.Length];
        var trade = NamesakeTrades[number / DemoCities.All.Length];
        var name = new DemoCompanyName(city.Name, "华东机电", "huadong", trade, "有限公司", Layout("有限公司", random));
        return new(name, city, DemoTrades.All[0]);
    }

    private static DemoFirm Ordinary(int value, Random random)
    {
        var (cityPlace, slot) = DemoCities.Slots[value % DemoCities.Slots.Length];
        value /= DemoCities.Slots.Length;
        var trade = DemoTrades.All[value % DemoTrades.All.Length];
        var share = ((value / DemoTrades.All.Length) * DemoCities.GreatestWeight) + slot;
        var pair = (int)((long)share * (101 + (2 * cityPlace)) % Brands);
        var city = DemoCities.All[cityPlace];
        var (brand, pinyin) = Brand(pair, random);
        var form = Form(trade, random);
        return new(new(city.Name, brand, pinyin, trade.Name, form, Layout(form, random)), city, trade);
    }

    private static (string Brand, string Pinyin) Brand(int pair, Random random)
    {
        var characters = DemoBrandCharacters.All;
        var first = pair / (characters.Length - 1);
        var second = pair % (characters.Length - 1);
        second += second >= first ? 1 : 0;
        var brand = characters[first].Character + characters[second].Character;
        if (random.Next(8) > 0 && !DemoBrandCharacters.Taken.Contains(brand))
        {
            return (brand, characters[first].Pinyin + characters[second].Pinyin);
        }

        var third = DemoBrandCharacters.Third[random.Next(DemoBrandCharacters.Third.Length)];
        return (brand + third.Character, string.Concat(characters[first].Pinyin, characters[second].Pinyin, third.Pinyin));
    }

    private static string Form(DemoTrade trade, Random random) => random.Next(100) switch
    {
        < 6 => "有限责任公司",
        < 12 => "股份有限公司",
        < 15 => "集团有限公司",
        < 19 when trade.Makes => "厂",
        < 35 when trade.Trades => "经营部",
        _ => "有限公司",
    };

    // Works and shops do not write their city in brackets.
    private static DemoNameLayout Layout(string form, Random random) => random.Next(100) switch
    {
        < 20 when !form.EndsWith("公司", StringComparison.Ordinal) => DemoNameLayout.CityWithSuffix,
        < 12 => DemoNameLayout.CityInBrackets,
        < 20 => DemoNameLayout.CityBeforeForm,
        < 32 => DemoNameLayout.CityWithSuffix,
        _ => DemoNameLayout.CityFirst,
    };
}
