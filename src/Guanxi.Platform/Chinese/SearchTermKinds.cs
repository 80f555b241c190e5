namespace Guanxi.Platform.Chinese;

/// <summary>The ASCII letter before every term that does not begin with a Chinese character, so that no two kinds meet.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>华东</term><description>two neighbouring characters; a run's last character also stands alone</description></item>
/// <item><term>wabc, w2026</term><description>a word or a number</description></item>
/// <item><term>qhdjd</term><description>pinyin initials from some character of a name to its end</description></item>
/// <item><term>yhuadong</term><description>full pinyin from some character of a name to its end</description></item>
/// <item><term>t8000</term><description>the last digits of a telephone number</description></item>
/// <item><term>u2cb4e</term><description>inside pairs: a character outside the basic plane, by its code point</description></item>
/// <item><term>x</term><description>stands between two fields; nobody searches for it</description></item>
/// </list>
/// </remarks>
internal static class SearchTermKinds
{
    public const char Word = 'w';
    public const char Initials = 'q';
    public const char FullPinyin = 'y';
    public const char PhoneTail = 't';
    public const char SpeltCharacter = 'u';
    public const string FieldSeparator = "x";
}
