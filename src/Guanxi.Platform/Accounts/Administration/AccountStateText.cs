namespace Guanxi.Platform.Accounts.Administration;

/// <summary>How pages show the state of an account.</summary>
internal static class AccountStateText
{
    /// <summary>Text key.</summary>
    public static string KeyOf(AccountState state) => "enum.account-state." + state switch
    {
        AccountState.Active => "active",
        AccountState.Locked => "locked",
        AccountState.Disabled => "disabled",
        AccountState.Left => "left",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Class that colours the badge.</summary>
    public static string BadgeOf(AccountState state) => state switch
    {
        AccountState.Active => "bg-green-lt",
        AccountState.Locked => "bg-orange-lt",
        _ => "bg-secondary-lt",
    };
}
