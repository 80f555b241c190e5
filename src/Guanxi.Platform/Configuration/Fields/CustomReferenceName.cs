namespace Guanxi.Platform.Configuration.Fields;

/// <summary>How a record that a custom field points to is written.</summary>
/// <param name="Number">What a form takes.</param>
/// <param name="Name">What a page shows.</param>
public sealed record CustomReferenceName(string Number, string Name);
