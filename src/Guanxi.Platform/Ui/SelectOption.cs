namespace Guanxi.Platform.Ui;

/// <summary>One choice of a list.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the person reads.</param>
public sealed record SelectOption(string Value, string Text);
