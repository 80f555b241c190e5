namespace Guanxi.Customers.Demo;

/// <summary>Surnames and given-name characters with their reading as a name.</summary>
/// <remarks>The weights are people per ten thousand, rounded from rounded approximations written from memory; the tail is even.</remarks>
internal static class DemoNameCharacters
{
    public static readonly (string Surname, string Pinyin, int Weight)[] Surnames =
    [
        ("王", "wang", 719), ("李", "li", 715), ("张", "zhang", 686), ("刘", "liu", 541), ("陈", "chen", 453),
        ("杨", "yang", 310), ("黄", "huang", 225), ("赵", "zhao", 205), ("吴", "wu", 200), ("周", "zhou", 195),
        ("徐", "xu", 142), ("孙", "sun", 138), ("马", "ma", 128), ("朱", "zhu", 122), ("胡", "hu", 118),
        ("郭", "guo", 113), ("何", "he", 106), ("林", "lin", 102), ("高", "gao", 98), ("罗", "luo", 97),
        ("郑", "zheng", 95), ("梁", "liang", 84), ("谢", "xie", 77), ("宋", "song", 75), ("唐", "tang", 70),
        ("许", "xu", 64), ("邓", "deng", 64), ("韩", "han", 63), ("冯", "feng", 62), ("曹", "cao", 60),
        ("彭", "peng", 58), ("曾", "zeng", 57), ("肖", "xiao", 56), ("田", "tian", 55), ("董", "dong", 54),
        ("潘", "pan", 53), ("袁", "yuan", 52), ("蔡", "cai", 51), ("蒋", "jiang", 50), ("余", "yu", 48),
        ("于", "yu", 48), ("杜", "du", 47), ("叶", "ye", 46), ("程", "cheng", 46), ("魏", "wei", 45),
        ("苏", "su", 43), ("吕", "lv", 43), ("丁", "ding", 42), ("任", "ren", 42), ("卢", "lu", 41),
        ("姚", "yao", 40), ("沈", "shen", 40), ("钟", "zhong", 40), ("姜", "jiang", 38), ("崔", "cui", 37),
        ("谭", "tan", 36), ("陆", "lu", 36), ("范", "fan", 36), ("汪", "wang", 35), ("廖", "liao", 34),
        ("石", "shi", 33), ("金", "jin", 33), ("韦", "wei", 32), ("贾", "jia", 31), ("夏", "xia", 31),
        ("付", "fu", 30), ("方", "fang", 30), ("邹", "zou", 29), ("熊", "xiong", 29), ("白", "bai", 28),
        ("孟", "meng", 28), ("秦", "qin", 27), ("邱", "qiu", 27), ("侯", "hou", 26), ("江", "jiang", 26),
        ("尹", "yin", 25), ("薛", "xue", 25), ("闫", "yan", 24), ("段", "duan", 24), ("雷", "lei", 24),
        ("龙", "long", 23), ("黎", "li", 23), ("史", "shi", 23), ("陶", "tao", 22), ("贺", "he", 22),
        ("毛", "mao", 22), ("郝", "hao", 21), ("顾", "gu", 21), ("龚", "gong", 21), ("邵", "shao", 20),
        ("万", "wan", 20), ("覃", "qin", 20), ("武", "wu", 20), ("钱", "qian", 20), ("戴", "dai", 19),
        ("严", "yan", 19), ("莫", "mo", 18), ("孔", "kong", 18), ("向", "xiang", 18), ("常", "chang", 17),
    ];

    /// <summary>First characters of a two-character given name.</summary>
    public static readonly (string Character, string Pinyin)[] MaleFirst =
    [
        ("建", "jian"), ("志", "zhi"), ("国", "guo"), ("文", "wen"), ("海", "hai"), ("俊", "jun"), ("子", "zi"),
        ("家", "jia"), ("少", "shao"), ("晓", "xiao"), ("永", "yong"), ("振", "zhen"), ("启", "qi"), ("天", "tian"),
        ("宏", "hong"), ("光", "guang"), ("金", "jin"), ("新", "xin"), ("庆", "qing"), ("明", "ming"), ("立", "li"),
        ("晨", "chen"), ("宇", "yu"), ("博", "bo"), ("泽", "ze"), ("睿", "rui"), ("浩", "hao"), ("伟", "wei"),
        ("承", "cheng"), ("景", "jing"), ("思", "si"), ("向", "xiang"),
    ];

    /// <summary>Last or only characters.</summary>
    public static readonly (string Character, string Pinyin)[] MaleLast =
    [
        ("伟", "wei"), ("磊", "lei"), ("军", "jun"), ("勇", "yong"), ("杰", "jie"), ("涛", "tao"), ("明", "ming"),
        ("超", "chao"), ("刚", "gang"), ("平", "ping"), ("辉", "hui"), ("鹏", "peng"), ("华", "hua"), ("飞", "fei"),
        ("斌", "bin"), ("波", "bo"), ("宇", "yu"), ("浩", "hao"), ("凯", "kai"), ("健", "jian"), ("俊", "jun"),
        ("帆", "fan"), ("峰", "feng"), ("龙", "long"), ("文", "wen"), ("海", "hai"), ("晨", "chen"), ("博", "bo"),
        ("林", "lin"), ("东", "dong"), ("阳", "yang"), ("光", "guang"), ("亮", "liang"), ("彬", "bin"), ("诚", "cheng"),
        ("轩", "xuan"), ("康", "kang"), ("锋", "feng"), ("伦", "lun"), ("然", "ran"), ("航", "hang"), ("旭", "xu"),
        ("栋", "dong"), ("成", "cheng"), ("安", "an"), ("恒", "heng"), ("源", "yuan"), ("昊", "hao"),
    ];

    /// <summary>First characters of a two-character given name.</summary>
    public static readonly (string Character, string Pinyin)[] FemaleFirst =
    [
        ("晓", "xiao"), ("雨", "yu"), ("梦", "meng"), ("嘉", "jia"), ("思", "si"), ("淑", "shu"), ("春", "chun"),
        ("秀", "xiu"), ("玉", "yu"), ("雪", "xue"), ("佳", "jia"), ("欣", "xin"), ("诗", "shi"), ("静", "jing"),
        ("丽", "li"), ("美", "mei"), ("文", "wen"), ("慧", "hui"), ("雅", "ya"), ("海", "hai"), ("月", "yue"),
        ("怡", "yi"), ("婉", "wan"), ("可", "ke"), ("若", "ruo"), ("心", "xin"), ("语", "yu"), ("紫", "zi"),
        ("芷", "zhi"), ("桂", "gui"),
    ];

    /// <summary>Last or only characters.</summary>
    public static readonly (string Character, string Pinyin)[] FemaleLast =
    [
        ("芳", "fang"), ("娜", "na"), ("敏", "min"), ("静", "jing"), ("丽", "li"), ("艳", "yan"), ("娟", "juan"),
        ("霞", "xia"), ("玲", "ling"), ("英", "ying"), ("燕", "yan"), ("红", "hong"), ("兰", "lan"), ("洁", "jie"),
        ("梅", "mei"), ("琳", "lin"), ("雪", "xue"), ("慧", "hui"), ("颖", "ying"), ("婷", "ting"), ("倩", "qian"),
        ("莉", "li"), ("萍", "ping"), ("珍", "zhen"), ("琴", "qin"), ("云", "yun"), ("丹", "dan"), ("蓉", "rong"),
        ("璐", "lu"), ("瑶", "yao"), ("怡", "yi"), ("雯", "wen"), ("晶", "jing"), ("蕾", "lei"), ("薇", "wei"),
        ("凤", "feng"), ("悦", "yue"), ("宁", "ning"), ("菲", "fei"), ("媛", "yuan"), ("妍", "yan"), ("莹", "ying"),
        ("涵", "han"), ("彤", "tong"), ("萱", "xuan"), ("琪", "qi"),
    ];

    /// <summary>Places in <see cref="Surnames"/>, each as often as its weight says: one draw picks a surname.</summary>
    public static readonly byte[] SurnameUrn =
        [.. Surnames.SelectMany((surname, place) => Enumerable.Repeat((byte)place, surname.Weight))];
}
