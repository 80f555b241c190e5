namespace Guanxi.Platform.Tables;

/// <summary>A column of a written table.</summary>
/// <param name="Header">Text of the header row.</param>
/// <param name="WidthCharacters">Width in digits of the standard font; a Chinese character takes two.</param>
public sealed record TableColumn(string Header, int WidthCharacters = 16);
