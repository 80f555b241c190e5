namespace Guanxi.Platform.Chinese;

public sealed partial class ChineseConverter
{
    /// <summary>The converter over the tables that this assembly carries.</summary>
    public static ChineseConverter Default { get; } = new(ChineseData.Open);
}
