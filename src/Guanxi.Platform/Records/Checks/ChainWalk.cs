namespace Guanxi.Platform.Records.Checks;

/// <summary>Follows the chain of changes entry by entry and tells where it first breaks; keeps only the last hash.</summary>
internal sealed class ChainWalk
{
    /// <summary>The entry's content does not fit its own hash, or the last one not the head's.</summary>
    public const string Changed = "chain-fault.changed";

    /// <summary>The entry does not follow the one before it: at least one between them is gone or was replaced.</summary>
    public const string Missing = "chain-fault.missing";

    /// <summary>Fewer entries than the head counts: the end was cut off.</summary>
    public const string CutOff = "chain-fault.cut-off";

    /// <summary>More entries than the head counts: somebody added past the program.</summary>
    public const string Added = "chain-fault.added";

    private string _lastHash = ChangeChainRule.Genesis;

    public long Count { get; private set; }

    public long LastId { get; private set; }

    /// <returns>The fault that shows at this entry, or null when it fits.</returns>
    public CheckFault? Step(ChangeEntry entry)
    {
        if (ChangeChainRule.HashOf(entry, entry.PreviousHash) != entry.Hash)
        {
            return new CheckFault(Changed, entry.Id);
        }

        if (entry.PreviousHash != _lastHash)
        {
            return new CheckFault(Missing, entry.Id);
        }

        _lastHash = entry.Hash;
        LastId = entry.Id;
        Count++;
        return null;
    }

    /// <summary>Compares the end of the walk with the head, when every entry was walked.</summary>
    public CheckFault? End(ChainHead head) =>
        Count < head.Length ? new CheckFault(CutOff, Count == 0 ? null : LastId)
        : Count > head.Length ? new CheckFault(Added, LastId)
        : _lastHash != head.LastHash ? new CheckFault(Changed, Count == 0 ? null : LastId)
        : null;
}
