using static Guanxi.Customers.Demo.DemoGender;

namespace Guanxi.Customers.Demo;

/// <summary>The staff of the demo company; all names and numbers are invented.</summary>
internal static class DemoStaff
{
    public static readonly DemoEmployee[] All =
    [
        new("gubohan", "顾博涵", Male, "HQ", "总经理", null, "13900010001", "8001"),
        new("linwanqing", "林婉清", Female, "MKT", "市场部部长", "gubohan", "13900010002", "8101"),
        new("qinzhiyuan", "秦致远", Male, "MKT", "主管副部长", "linwanqing", "13900010003", "8102"),
        new("yeruolan", "叶若兰", Female, "MKT", "客户档案管理主管", "qinzhiyuan", "13900010004", "8103"),
        new("hejiaqi", "何佳琪", Female, "MKT", "客户档案管理助理", "yeruolan", "13900010005", "8104"),
        new("shenmuyun", "沈牧云", Male, "CRM", "客户关系管理部经理", "gubohan", "13900010006", "8201"),
        new("tangshuyi", "唐书仪", Female, "CRM", "满意度测评专员", "shenmuyun", "13900010007", "8202"),
        new("fangzeming", "方泽铭", Male, "CRM", "客户信息系统专员", "shenmuyun", "13900010008", "8203"),
        new("xuchengyi", "许承毅", Male, "KEY", "大客户经理", "shenmuyun", "13900010009", "8211"),
        new("luyawen", "陆雅雯", Female, "CSC", "客服中心主任", "gubohan", "13900010010", "8301"),
        new("dengxiaoman", "邓小满", Female, "HOT", "客服专员", "luyawen", "13900010011", "8311"),
        new("pengyutong", "彭雨桐", Female, "HOT", "客服专员", "luyawen", "13900010012", "8312"),
        new("caojianping", "曹建平", Male, "CPL", "投诉处理专员", "luyawen", "13900010013", "8321"),
        new("weihongbin", "魏宏斌", Male, "EDV", "事业部总经理", "gubohan", "13900010014", "8401"),
        new("zhoulichuan", "周立川", Male, "SA1", "销售经理", "weihongbin", "13900010015", "8411"),
        new("jiangxinyu", "蒋欣妤", Female, "SA1", "业务员", "zhoulichuan", "13900010016", "8412"),
        new("duhaofeng", "杜浩峰", Male, "SA1", "业务员", "zhoulichuan", "13900010017", "8413"),
        new("songjingyi", "宋静怡", Female, "SA2", "销售经理", "weihongbin", "13900010018", "8421"),
        new("liangkaiwen", "梁凯文", Male, "SA2", "业务员", "songjingyi", "13900010019", "8422"),
        new("yuanmengting", "袁梦婷", Female, "SA2", "业务员", "songjingyi", "13900010020", "8423"),
        new("hanxuemei", "韩雪梅", Female, "FIN", "财务主管", "gubohan", "13900010021", "8501"),
        new("suncheng", "孙诚", Male, "FIN", "财务", "hanxuemei", "13900010022", "8502"),
        new("dongqiuyue", "董秋月", Female, "ADM", "行政人事主管", "gubohan", "13900010023", "8601"),
        new("luozhilin", "罗芷琳", Female, "ADM", "前台接待", "dongqiuyue", "13900010024", "8602"),
        new("wujingtian", "吴景天", Male, "SHB", "分公司经理", "gubohan", "13900010025", "8701"),
        new("zhangruifan", "张睿凡", Male, "SHS", "现场销售主管", "wujingtian", "13900010026", "8711"),
        new("chenyuxuan", "陈语萱", Female, "SHS", "业务员", "zhangruifan", "13900010027", "8712"),
        new("mazhiqiang", "马志强", Male, "SZS", "门店店长", "weihongbin", "13900010028", "8801"),
        new("xiaoyunfei", "肖云飞", Male, "SZS", "业务员", "mazhiqiang", "13900010029", "8802"),
    ];
}
