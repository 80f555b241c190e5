using System.Globalization;

namespace Guanxi.Platform.Texts;

/// <summary>One language of the product.</summary>
/// <param name="Culture">Its neutral culture: zh-Hans, zh-Hant or en.</param>
/// <param name="DisplayName">Its name in itself, for a language menu.</param>
public sealed record Language(CultureInfo Culture, string DisplayName);
