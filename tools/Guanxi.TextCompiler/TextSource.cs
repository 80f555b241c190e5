namespace Guanxi.TextCompiler;

/// <summary>One <c>*.texts.json</c> file: an object of <c>"key": ["Simplified Chinese", "English"]</c>.</summary>
internal sealed record TextSource(string Path, string Json);
