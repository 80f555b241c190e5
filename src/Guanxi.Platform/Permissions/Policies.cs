namespace Guanxi.Platform.Permissions;

/// <summary>Policies that are no permission.</summary>
public static class Policies
{
    /// <summary>Anybody who is signed in: own account, own work.</summary>
    public const string SignedIn = "signed-in";
}
