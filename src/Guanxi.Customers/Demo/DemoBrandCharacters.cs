namespace Guanxi.Customers.Demo;

/// <summary>Characters of which invented brands are made, with their reading.</summary>
internal static class DemoBrandCharacters
{
    public static readonly (string Character, string Pinyin)[] All =
    [
        ("恒", "heng"), ("泰", "tai"), ("鑫", "xin"), ("宏", "hong"), ("瑞", "rui"), ("盛", "sheng"),
        ("嘉", "jia"), ("祥", "xiang"), ("德", "de"), ("源", "yuan"), ("利", "li"), ("丰", "feng"),
        ("达", "da"), ("昌", "chang"), ("隆", "long"), ("兴", "xing"), ("旺", "wang"), ("康", "kang"),
        ("永", "yong"), ("金", "jin"), ("天", "tian"), ("海", "hai"), ("中", "zhong"), ("新", "xin"),
        ("正", "zheng"), ("大", "da"), ("安", "an"), ("华", "hua"), ("东", "dong"), ("诚", "cheng"),
        ("信", "xin"), ("顺", "shun"), ("佳", "jia"), ("美", "mei"), ("成", "cheng"), ("通", "tong"),
        ("万", "wan"), ("富", "fu"), ("汇", "hui"), ("融", "rong"), ("凯", "kai"), ("创", "chuang"),
        ("立", "li"), ("亿", "yi"), ("博", "bo"), ("远", "yuan"), ("卓", "zhuo"), ("越", "yue"),
        ("锐", "rui"), ("科", "ke"), ("智", "zhi"), ("联", "lian"), ("众", "zhong"), ("力", "li"),
        ("精", "jing"), ("工", "gong"), ("腾", "teng"), ("飞", "fei"), ("鸿", "hong"), ("图", "tu"),
        ("展", "zhan"), ("晟", "cheng"), ("昊", "hao"), ("骏", "jun"), ("驰", "chi"), ("航", "hang"),
        ("宇", "yu"), ("星", "xing"), ("辰", "chen"), ("光", "guang"), ("明", "ming"), ("耀", "yao"),
        ("云", "yun"), ("长", "chang"), ("江", "jiang"), ("北", "bei"), ("南", "nan"), ("润", "run"),
        ("泽", "ze"), ("沃", "wo"), ("禾", "he"), ("欣", "xin"), ("荣", "rong"), ("福", "fu"),
        ("禄", "lu"), ("普", "pu"), ("惠", "hui"), ("领", "ling"), ("先", "xian"), ("高", "gao"),
        ("峰", "feng"), ("森", "sen"), ("林", "lin"), ("益", "yi"), ("民", "min"), ("优", "you"),
        ("胜", "sheng"), ("百", "bai"),
    ];

    /// <summary>Third characters; they only ever follow two of <see cref="All"/>.</summary>
    public static readonly (string Character, string Pinyin)[] Third =
        [("特", "te"), ("尔", "er"), ("思", "si"), ("维", "wei"), ("克", "ke"), ("拓", "tuo"), ("奥", "ao"), ("蓝", "lan")];

    /// <summary>Pairs that are well-known firms or regions; they always get a third character.</summary>
    public static readonly HashSet<string> Taken =
    [
        "华东", "万达", "光大", "中信", "汇丰", "泰康", "万科", "百联", "百胜", "大众", "金龙", "海康", "中科", "中远", "新东",
        "国美", "长江", "长安", "永辉", "中海", "中金", "东航", "南航", "海航", "中航", "江南", "中安", "东海", "星光", "通达",
    ];
}
