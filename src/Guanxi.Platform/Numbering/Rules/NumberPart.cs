namespace Guanxi.Platform.Numbering.Rules;

/// <summary>What stands at one place of a number.</summary>
public enum NumberPartKind
{
    /// <summary>Text taken as it is.</summary>
    Literal,

    /// <summary>Date parts: <c>yyyy</c>, <c>yy</c>, <c>MM</c>, <c>dd</c>, alone or joined.</summary>
    Date,

    /// <summary>Code of the unit to which the record belongs; each unit counts for itself.</summary>
    Unit,

    /// <summary>The counted part, as many digits as it has noughts.</summary>
    Serial,
}

/// <summary>One place of a number pattern.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Text">The literal, the date format or the noughts.</param>
public sealed record NumberPart(NumberPartKind Kind, string Text);
