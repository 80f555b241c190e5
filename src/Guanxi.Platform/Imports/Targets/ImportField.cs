namespace Guanxi.Platform.Imports.Targets;

/// <summary>A field into which a column may go.</summary>
/// <param name="Key">Stable key in kebab case; saved mappings name it. Its text key is <c>import-field.{target}.{Key}</c>.</param>
/// <param name="Synonyms">Headers that mean this field and no other, in any script, case and punctuation.</param>
public sealed record ImportField(string Key, params IReadOnlyList<string> Synonyms)
{
    /// <summary>Headers that may mean this field: taken when nothing surer claims them; the field declared first wins.</summary>
    public IReadOnlyList<string> PossibleSynonyms { get; init; } = [];

    /// <summary>Fields that, once a column goes into them, make <see cref="PossibleSynonyms"/> mean something else.</summary>
    public IReadOnlyList<string> YieldsTo { get; init; } = [];

    /// <summary>True when several columns may go into it.</summary>
    public bool Repeats { get; init; }

    /// <summary>What the template file shows in its example row.</summary>
    public string Example { get; init; } = "";
}
