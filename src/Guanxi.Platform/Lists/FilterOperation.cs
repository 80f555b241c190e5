namespace Guanxi.Platform.Lists;

/// <summary>How a filter compares. In addresses the names are written in lower case: <c>filter.name=contains:北京</c>.</summary>
public enum FilterOperation
{
    Eq,
    Ne,
    Contains,
    Starts,
    Gt,
    Ge,
    Lt,
    Le,

    /// <summary>Two values, both included.</summary>
    Between,

    /// <summary>One to a hundred values, separated by commas.</summary>
    In,

    /// <summary>A unit or one below it.</summary>
    Under,
    Empty,
    NotEmpty,
}
