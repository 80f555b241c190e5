namespace Guanxi.Platform.Chinese;

/// <summary>What a telephone number reaches.</summary>
public enum PhoneKind
{
    /// <summary>Not known, or the number is not valid.</summary>
    Other,

    /// <summary>A mobile telephone; it can receive text messages.</summary>
    Mobile,

    /// <summary>A fixed line with an area code.</summary>
    FixedLine,

    /// <summary>A 400 number, paid for by both sides.</summary>
    SharedCost,
}
