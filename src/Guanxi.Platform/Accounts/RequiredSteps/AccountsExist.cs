namespace Guanxi.Platform.Accounts.RequiredSteps;

/// <summary>Remembers that somebody can sign in, which never becomes untrue: accounts are disabled, not deleted.</summary>
internal sealed class AccountsExist
{
    private volatile bool _known;

    public bool Known
    {
        get => _known;
        set => _known = value;
    }
}
