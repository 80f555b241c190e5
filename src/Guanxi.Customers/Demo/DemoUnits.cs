namespace Guanxi.Customers.Demo;

/// <summary>The unit tree of the demo company.</summary>
internal static class DemoUnits
{
    public static readonly DemoUnit[] All =
    [
        new("HQ", DemoCompany.Name, DemoUnitType.HeadOffice, null,
            "制定集团经营目标与客户关系管理办法，审定重大客户政策，监督各单位执行。"),
        new("MKT", "市场部", DemoUnitType.Department, "HQ",
            "保管全部客户档案，组织客户分级与信用评定，编制拜访计划，审核档案的查阅与借出。"),
        new("CRM", "客户关系管理部", DemoUnitType.Department, "HQ",
            "统筹五项客户关系工作，协调各部门对客户的配合事项，按月通报执行情况。"),
        new("KEY", "大客户管理部", DemoUnitType.Department, "CRM",
            "为A类客户指定专人，维护年度服务方案，安排高层互访，跟踪客户的重大变化。"),
        new("CSC", "客服中心", DemoUnitType.Department, "HQ",
            "统一受理来电、来访与网上留言，按规定时限答复客户，汇总客户意见。"),
        new("HOT", "热线组", DemoUnitType.Team, "CSC",
            "接听服务热线，登记咨询与报修，转派责任单位并回访结果。"),
        new("CPL", "投诉组", DemoUnitType.Team, "CSC",
            "受理、调查、督办和回访客户投诉，提出整改建议，保存处理记录。"),
        new("EDV", "机电设备事业部", DemoUnitType.Division, "HQ",
            "负责机电成套设备的销售、交付与售后，对所属销售部的客户保有率负责。"),
        new("SA1", "销售一部", DemoUnitType.Department, "EDV",
            "开发和维护江苏、安徽及以北地区的客户，按计划拜访，及时登记往来。"),
        new("SA2", "销售二部", DemoUnitType.Department, "EDV",
            "开发和维护浙江及以南地区的客户，按计划拜访，及时登记往来。"),
        new("FIN", "财务部", DemoUnitType.Department, "HQ",
            "核对应收账款与开票资料，计算提成与扣款，提供客户回款情况。"),
        new("ADM", "行政人事部", DemoUnitType.Department, "HQ",
            "安排前台与接待，管理岗位任职与交接，组织培训和考核。"),
        new("SHB", "上海分公司", DemoUnitType.Branch, "HQ",
            "负责上海地区客户的开发与服务，执行集团办法并报送月度数据。"),
        new("SHS", "上海现场销售组", DemoUnitType.Team, "SHB",
            "接待展厅来访客户，轮值跟进，当日登记客户资料。"),
        new("SZS", "苏州门店", DemoUnitType.Store, "EDV",
            "向苏州客户展示和零售标准件，收集到店客户的需求与意见。"),
    ];
}
