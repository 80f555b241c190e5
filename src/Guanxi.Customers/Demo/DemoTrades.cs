namespace Guanxi.Customers.Demo;

/// <summary>The trades of demo customers, as they stand in a company name.</summary>
/// <remarks>Industry codes follow GB/T 4754-2017; the official title of the class stands behind each row.</remarks>
internal static class DemoTrades
{
    public static readonly DemoTrade[] All =
    [
        new("机电设备", "Electromechanical Equipment", "F5175"), // 电气设备批发
        new("电气", "Electric", "C3823"), // 配电开关控制设备制造
        new("自动化设备", "Automation Equipment", "C4011"), // 工业自动控制系统装置制造
        new("数控机床", "CNC Machine Tools", "C3421"), // 金属切削机床制造
        new("机床附件", "Machine Tool Accessories", "C3425"), // 机床功能部件及附件制造
        new("泵业", "Pumps", "C3441"), // 泵及真空设备制造
        new("阀门", "Valves", "C3443"), // 阀门和旋塞制造
        new("轴承", "Bearings", "C3451"), // 滚动轴承制造
        new("传动机械", "Transmission Machinery", "C3453"), // 齿轮及齿轮减、变速箱制造
        new("液压机械", "Hydraulic Machinery", "C3444"), // 液压动力机械及元件制造
        new("气动元件", "Pneumatic Components", "C3446"), // 气压动力机械及元件制造
        new("电机", "Motors", "C3819"), // 其他电机制造
        new("变压器", "Transformers", "C3821"), // 变压器、整流器和电感器制造
        new("电线电缆", "Wire and Cable", "C3831"), // 电线、电缆制造
        new("机器人", "Robotics", "C3491"), // 工业机器人制造
        new("精密模具", "Precision Moulds", "C3525"), // 模具制造
        new("紧固件", "Fasteners", "C3482"), // 紧固件制造
        new("弹簧", "Springs", "C3483"), // 弹簧制造
        new("金属结构", "Metal Structures", "C3311"), // 金属结构制造
        new("风机", "Fans", "C3462"), // 风机、风扇制造
        new("制冷设备", "Refrigeration Equipment", "C3464"), // 制冷、空调设备制造
        new("电梯", "Elevators", "C3435"), // 电梯、自动扶梯及升降机制造
        new("起重机械", "Lifting Machinery", "C3432"), // 生产专用起重机制造
        new("专用车辆", "Special Vehicles", "C3433"), // 生产专用车辆制造
        new("光伏科技", "Photovoltaic Technology", "C3825"), // 光伏设备及元器件制造
        new("新能源科技", "New Energy Technology", "C3841"), // 锂离子电池制造
        new("半导体设备", "Semiconductor Equipment", "C3562"), // 半导体器件专用设备制造
        new("微电子", "Microelectronics", "C3973"), // 集成电路制造
        new("电子元件", "Electronic Components", "C3989"), // 其他电子元件制造
        new("仪器仪表", "Instruments", "C4012"), // 电工仪器仪表制造
        new("计量仪表", "Metering Instruments", "C4016"), // 供应用仪器仪表制造
        new("环境监测", "Environmental Monitoring", "C4021"), // 环境监测专用仪器仪表制造
        new("环保设备", "Environmental Equipment", "C3591"), // 环境保护专用设备制造
        new("水处理", "Water Treatment", "D4620"), // 污水处理及其再生利用
        new("汽车零部件", "Auto Parts", "C3670"), // 汽车零部件及配件制造
        new("塑料制品", "Plastic Products", "C2929"), // 塑料零件及其他塑料制品制造
        new("薄膜材料", "Film Materials", "C2921"), // 塑料薄膜制造
        new("包装印刷", "Packaging and Printing", "C2319"), // 包装装潢及其他印刷
        new("橡胶制品", "Rubber Products", "C2913"), // 橡胶零件制造
        new("涂料", "Coatings", "C2641"), // 涂料制造
        new("玻璃", "Glass", "C3042"), // 特种玻璃制造
        new("钢材", "Steel", "C3130"), // 钢压延加工
        new("合金材料", "Alloy Materials", "C3240"), // 有色金属合金制造
        new("照明", "Lighting", "C3872"), // 照明灯具制造
        new("智能照明", "Smart Lighting", "C3874"), // 智能照明器具制造
        new("家具", "Furniture", "C2110"), // 木质家具制造
        new("金属家具", "Metal Furniture", "C2130"), // 金属家具制造
        new("电气安装工程", "Electrical Installation", "E4910"), // 电气安装
        new("机电安装工程", "Mechanical Installation", "E4920"), // 管道和设备安装
        new("园林工程", "Landscape Engineering", "E4891"), // 园林绿化工程施工
        new("五金制品", "Hardware Products", "F5174"), // 五金产品批发
        new("建材", "Building Materials", "F5165"), // 建材批发
        new("化工", "Chemicals", "F5169"), // 其他化工产品批发
        new("电脑科技", "Computer Technology", "F5176"), // 计算机、软件及辅助设备批发
        new("物流", "Logistics", "G5431"), // 普通货物道路运输
        new("仓储", "Warehousing", "G5920"), // 通用仓储
        new("软件", "Software", "I6513"), // 应用软件开发
        new("信息技术", "Information Technology", "I6531"), // 信息系统集成服务
        new("工程设计", "Engineering Design", "M7484"), // 工程设计活动
        new("检测技术", "Testing Technology", "M7452"), // 检测服务
        new("物业管理", "Property Management", "K7020"), // 物业管理
        new("酒店管理", "Hotel Management", "H6110"), // 旅游饭店
        new("餐饮管理", "Catering Management", "H6210"), // 正餐服务
        new("医药", "Pharmaceuticals", "F5151"), // 西药批发
    ];
}
