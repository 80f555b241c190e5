namespace Guanxi.Platform.Numbering;

/// <summary>How a module numbers its records until an administrator sets another pattern. Registered as a singleton.</summary>
/// <param name="ObjectKey">What is numbered, such as <c>customer</c> or <c>complaint</c>.</param>
/// <param name="Pattern">Pattern as <see cref="Rules.NumberPatternRule"/> reads it, such as <c>KH-{yyyy}-{000000}</c>.</param>
/// <param name="Text">Text key of the object's name.</param>
public sealed record NumberDefault(string ObjectKey, string Pattern, string Text);
