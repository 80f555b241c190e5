namespace Guanxi.Platform.Chinese;

/// <summary>One pronounced part of a text.</summary>
/// <param name="Options">Its syllables, the most likely first; a Latin word or number is its own only option.</param>
/// <param name="IsHan">Whether it stands for a Han character.</param>
internal sealed record PinyinPart(string[] Options, bool IsHan)
{
    /// <summary>What a person types for this part when typing initials: a first letter, or a whole Latin word.</summary>
    public IEnumerable<string> InitialOptions => IsHan ? Options.Select(syllable => syllable[..1]).Distinct() : Options;
}
