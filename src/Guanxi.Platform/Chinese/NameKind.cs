namespace Guanxi.Platform.Chinese;

/// <summary>What a Chinese text names; it decides the reading of characters such as 单, 曾 and 查.</summary>
public enum NameKind
{
    /// <summary>A company, a product, a place, any text.</summary>
    General,

    /// <summary>A person: the first character is read as a surname.</summary>
    Person,
}
