namespace Guanxi.Platform.VCards;

/// <summary>Something in a card that could not be read as it stands; the rest of the card was read.</summary>
/// <param name="Code">Text key; one of the constants here.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record VCardProblem(string Code, int Line)
{
    public const string BeginMissing = "vcard-begin-missing";
    public const string EndMissing = "vcard-end-missing";
    public const string LineUnreadable = "vcard-line-unreadable";
    public const string EncodingUnknown = "vcard-encoding-unknown";
    public const string ValueCut = "vcard-value-cut";
    public const string NameMissing = "vcard-name-missing";
}
