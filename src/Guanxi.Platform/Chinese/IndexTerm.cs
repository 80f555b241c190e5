namespace Guanxi.Platform.Chinese;

/// <summary>A term and where it stands in its document, counted from 1.</summary>
public readonly record struct IndexTerm(string Term, int Position);
