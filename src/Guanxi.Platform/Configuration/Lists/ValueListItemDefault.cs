namespace Guanxi.Platform.Configuration.Lists;

/// <summary>One choice of a <see cref="ValueListDefault"/>.</summary>
/// <param name="Code">What records store; never changes.</param>
/// <param name="Chinese">Simplified Chinese.</param>
/// <param name="English">English.</param>
public sealed record ValueListItemDefault(string Code, string Chinese, string English);
