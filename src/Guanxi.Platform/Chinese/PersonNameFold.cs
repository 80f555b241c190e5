namespace Guanxi.Platform.Chinese;

/// <summary>The key under which two spellings of one person's name meet.</summary>
public static class PersonNameFold
{
    /// <summary>The name without width, case, script, accents, blanks, middle dots and other punctuation.</summary>
    public static string Key(string name) =>
        string.Concat(SearchRun.Of(SearchText.Fold(name)).SelectMany(run => run.Symbols));
}
