namespace Guanxi.Platform.Chinese;

/// <summary>A telephone number taken apart.</summary>
/// <param name="E164">Country code and number such as <c>+8613800138000</c>; null when the number is not valid.</param>
/// <param name="Display">As it is read in China: <c>138 0013 8000</c>, <c>010 6552 9988</c>; what was typed when not valid.</param>
/// <param name="International">With country code and extension: <c>+86 10 6552 9988 ext. 12</c>; null when not valid.</param>
/// <param name="Kind">What it reaches.</param>
/// <param name="Region">ISO 3166 code of the country or region; null when not valid or not known.</param>
/// <param name="Extension">Digits of the extension, or empty.</param>
/// <param name="IsPossible">Whether it consists of as many digits as a number may have; it may be kept as typed.</param>
/// <param name="IsValid">Whether the numbering plan knows such a number.</param>
public sealed record PhoneNumber(
    string? E164, string Display, string? International, PhoneKind Kind, string? Region, string Extension, bool IsPossible, bool IsValid);
