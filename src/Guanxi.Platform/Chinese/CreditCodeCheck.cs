using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>What was found about a unified social credit code.</summary>
/// <param name="Code">The code in half-width capitals without blanks and hyphens.</param>
/// <param name="Faults">All faults; after a wrong length or alphabet nothing else is looked at.</param>
public sealed record CreditCodeCheck(string Code, ImmutableArray<CreditCodeFault> Faults)
{
    /// <summary>Whether there is no fault.</summary>
    public bool IsValid => Faults.IsEmpty;
}
