namespace Guanxi.Customers.Duplicates;

/// <summary>How sure it is that two entries are one customer. Ordered.</summary>
internal enum DuplicateCertainty
{
    /// <summary>Worth a look.</summary>
    Possible,

    /// <summary>Whoever creates it all the same must say so.</summary>
    Likely,

    /// <summary>The same credit code.</summary>
    Certain,
}
