namespace Guanxi.Platform.Configuration.Fields;

/// <summary>What one record holds in one custom field.</summary>
/// <param name="Hidden">True when the reader may not see it; then the rest is empty.</param>
/// <param name="Inputs">As a form takes it: the text, the invariant number or date, the codes, the number of the record.</param>
/// <param name="Shown">As a page shows it.</param>
public sealed record CustomFieldValue(CustomFieldDefinition Field, bool Hidden, IReadOnlyList<string> Inputs, string Shown);
