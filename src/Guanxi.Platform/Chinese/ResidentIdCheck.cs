using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>What was found about a resident identity number.</summary>
/// <param name="Number">18 characters in capitals; an old number of 15 is completed. As typed when the length is wrong.</param>
/// <param name="Faults">All faults; after a wrong length or alphabet nothing else is looked at.</param>
/// <param name="BornOn">The day of birth, when it is one.</param>
/// <param name="IsFemale">By the 17th digit; null when the number cannot be read.</param>
public sealed record ResidentIdCheck(string Number, ImmutableArray<ResidentIdFault> Faults, DateOnly? BornOn, bool? IsFemale)
{
    /// <summary>Whether there is no fault.</summary>
    public bool IsValid => Faults.IsEmpty;
}
