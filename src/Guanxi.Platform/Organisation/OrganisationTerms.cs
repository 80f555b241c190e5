namespace Guanxi.Platform.Organisation;

/// <summary>Numbers of the organisation.</summary>
/// <param name="EscalationLevels">How many superiors one above the other hear of a case that nobody takes up. Source: CSF-05 (no number there; proposal).</param>
/// <param name="PlainSelectChoices">Up to how many people a select lists without script; above it the list holds the nearest and the picker searches the rest.</param>
public sealed record OrganisationTerms(int EscalationLevels = 3, int PlainSelectChoices = 500)
{
    public static OrganisationTerms Default { get; } = new();
}
