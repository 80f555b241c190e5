namespace Guanxi.Platform.Chinese;

/// <summary>Simplified to Traditional Chinese and back by the OpenCC tables: phrases first, greedy longest match.</summary>
/// <remarks>Source: BYVoid/OpenCC, Apache-2.0 (see NOTICE). A direction is read when it is first asked for.</remarks>
/// <param name="open">Opens an OpenCC dictionary by its file name, such as <c>STPhrases.txt</c>; called at most once a file.</param>
public sealed partial class ChineseConverter(Func<string, Stream> open)
{
    private readonly Lazy<ConversionTable> toTraditional =
        new(() => ConversionTable.Read(open("STCharacters.txt"), open("STPhrases.txt")));

    private readonly Lazy<ConversionTable> toSimplified =
        new(() => ConversionTable.Read(open("TSCharacters.txt"), open("TSPhrases.txt")));

    /// <summary>The text in Traditional characters; the same instance when nothing changes.</summary>
    public string ToTraditional(string text) => toTraditional.Value.Convert(text);

    /// <summary>The text in Simplified characters; the same instance when nothing changes.</summary>
    public string ToSimplified(string text) => toSimplified.Value.Convert(text);

    /// <summary>Simplified character by character, whatever stands beside it. For search keys, never for reading.</summary>
    /// <remarks>
    /// 乾 stays 乾 in 乾隆 but becomes 干 in 乾燥; a search for the single 乾 could not know which. Keys therefore
    /// ignore phrases, so that any fragment of a text has the same key inside and outside that text.
    /// </remarks>
    public string ToSimplifiedCharacters(string text) => toSimplified.Value.ConvertCharacters(text);
}
