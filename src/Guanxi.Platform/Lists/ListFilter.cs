namespace Guanxi.Platform.Lists;

/// <summary>One filter of a list as a person or a program asked for it; checked against the field's kind, values still as written.</summary>
/// <param name="Field">Field key.</param>
/// <param name="Operation">How to compare.</param>
/// <param name="Values">None for empty and not empty, two for between, at least one otherwise.</param>
public sealed record ListFilter(string Field, FilterOperation Operation, IReadOnlyList<string> Values);
