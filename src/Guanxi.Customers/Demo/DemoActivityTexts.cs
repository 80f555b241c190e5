namespace Guanxi.Customers.Demo;

/// <summary>What staff write down about customers.</summary>
internal static class DemoActivityTexts
{
    public static readonly string[] Products =
    [
        "低压配电柜", "变频器", "伺服电机", "控制柜", "减速机", "离心泵", "气动元件", "电缆桥架", "可编程控制器", "轴承组件",
        "液压站", "工业风机", "冷水机组", "空压机", "稳压电源", "电动葫芦", "流量计", "触摸屏", "接触器", "照明灯具",
    ];

    /// <summary>A last sentence that fits any entry; often none.</summary>
    public static readonly string[] Endings =
    [
        "", "", "", "已同步给部门负责人。", "后续事项已列入待办。", "资料已归档。", "已告知对方服务热线。", "联系方式无变化。",
    ];

    private static readonly DemoActivityText[] Calls =
    [
        new("电话回访：", "致电", "，询问", "近期运行情况，对方表示正常，约定下月再联系。"),
        new("询价来电：", "", "来电询问", "的价格与交货期，已答应次日发送报价单。"),
        new("新品介绍：", "节前致电", "问候，并顺带介绍了新款", "，对方愿意看样本。"),
        new("催款电话：", "与", "核对", "尾款的付款时间，对方答复月底前安排。"),
        new("确认到货：", "与", "确认", "的到货时间和卸货要求，对方安排仓库接收。"),
    ];

    private static readonly DemoActivityText[] Visits =
    [
        new("上门拜访：", "到现场拜访", "，查看", "的使用环境，记录了三处可以改进的地方。"),
        new("方案交流：", "与", "讨论", "的改造方案，对方要求补充节能测算。"),
        new("例行拜访：", "按计划拜访", "，了解到下季度有", "的采购意向，预算待定。"),
        new("陪同考察：", "陪同", "参观展厅，重点演示了", "，对方对维护成本较关心。"),
        new("合同洽谈：", "与", "商谈", "的年度框架合同，付款方式尚有分歧。"),
    ];

    private static readonly DemoActivityText[] Feedback =
    [
        new("表扬：", "", "对", "的安装速度表示满意，称赞现场师傅细致。"),
        new("建议：", "", "建议", "的说明书增加常见故障的处理步骤。"),
        new("建议：", "", "希望", "能提供更短的交货周期，并提前告知排产情况。"),
        new("一般意见：", "", "认为", "的包装偏简单，长途运输时外壳有轻微划痕。"),
    ];

    private static readonly DemoActivityText[] Complaints =
    [
        new("投诉到货延迟：", "", "反映", "比合同约定晚到三天，影响安装进度，要求说明原因。"),
        new("投诉质量：", "", "反映", "使用两周后出现异常，要求派人检查并给出处理意见。"),
        new("投诉服务：", "", "反映报修", "后超过一个工作日无人联系，要求尽快上门。"),
        new("投诉数量不符：", "", "反映收到的", "与送货单相差两件，要求补发。"),
    ];

    private static readonly DemoActivityText[] Problems =
    [
        new("故障报修：", "", "报修：", "使用中出现异常，已电话指导检查，仍需上门。"),
        new("技术咨询：", "", "询问", "与现有设备的配套要求，已转技术支持。"),
        new("发票问题：", "", "反映", "的发票抬头有误，需要重开。"),
        new("配件缺货：", "", "需要", "的易损件，库存不足，已联系厂家调货。"),
    ];

    private static readonly DemoActivityText[] Tasks =
    [
        new("发送报价：", "向", "发送", "的正式报价和技术参数。"),
        new("补齐资料：", "向", "索取开票资料，并核对", "合同的盖章页。"),
        new("安排安装：", "与", "约定", "的安装调试日期并通知服务人员。"),
        new("准备样本：", "为", "准备", "的样本和成功案例。"),
    ];

    public static DemoActivityText[] Of(DemoActivityKind kind) => kind switch
    {
        DemoActivityKind.Call => Calls,
        DemoActivityKind.Visit => Visits,
        DemoActivityKind.Feedback => Feedback,
        DemoActivityKind.Complaint => Complaints,
        DemoActivityKind.Problem => Problems,
        DemoActivityKind.Task => Tasks,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
