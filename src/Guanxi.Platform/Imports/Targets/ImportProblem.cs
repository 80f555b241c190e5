namespace Guanxi.Platform.Imports.Targets;

/// <summary>Why a row was not taken.</summary>
/// <param name="Code">Text key.</param>
/// <param name="Field">Field key, or null when the whole row is meant.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record ImportProblem(string Code, string? Field = null, params IReadOnlyList<string> Arguments);
