namespace Guanxi.TextCompiler;

/// <summary>One text in the three languages of the product.</summary>
internal sealed record TextEntry(string Simplified, string Traditional, string English);
