using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Search;

/// <summary>What a record wants to be found by.</summary>
/// <param name="Id">Record id.</param>
/// <param name="Title">Name shown as the hit and matched first.</param>
/// <param name="Subtitle">Second line of the hit; must hold nothing confidential.</param>
/// <param name="OwnerId">Owner, for data scope.</param>
/// <param name="UnitId">Unit, for data scope.</param>
/// <param name="SharedWithIds">Staff with whom the record is shared.</param>
/// <param name="Names">Names, searched by any fragment, pinyin and initials (the title among them).</param>
/// <param name="Phones">Telephone numbers, searched by their tails.</param>
/// <param name="Codes">Numbers and codes, searched whole or from their beginning.</param>
/// <param name="NameKind">Whether names are read as names of persons, whose surnames have readings of their own.</param>
public sealed record SearchDocumentDraft(
    long Id,
    string Title,
    string Subtitle,
    long? OwnerId,
    long? UnitId,
    IReadOnlyList<long> SharedWithIds,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Phones,
    IReadOnlyList<string> Codes,
    NameKind NameKind = NameKind.General);
