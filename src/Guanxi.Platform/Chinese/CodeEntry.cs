namespace Guanxi.Platform.Chinese;

/// <summary>One entry of a national classification.</summary>
/// <param name="Code">Its code, such as 310115 or C3411.</param>
/// <param name="Level">1 for the uppermost.</param>
/// <param name="Parent">The code one level up, or null for the uppermost.</param>
public sealed record CodeEntry(string Code, string Name, int Level, string? Parent);
