namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A role that a new base starts with.</summary>
/// <param name="Key">Stable key, such as <c>sales-manager</c>.</param>
/// <param name="Name">Name as the company reads it; an administrator may change it afterwards.</param>
/// <param name="Description">For whom it is.</param>
/// <param name="HoldsEverything">True for the administrator only.</param>
public sealed record DefaultRole(string Key, string Name, string Description, bool HoldsEverything = false);

/// <summary>A permission that a module gives to one of the default roles.</summary>
/// <param name="Role">Key of a <see cref="DefaultRole"/>.</param>
/// <param name="Permission">Permission key of the module.</param>
/// <param name="Scope">For which records; <see cref="DataScope.All"/> for a permission without scope.</param>
public sealed record DefaultRoleGrant(string Role, string Permission, DataScope Scope = DataScope.All)
{
    /// <summary>The same permission with the same scope for several roles.</summary>
    public static IEnumerable<DefaultRoleGrant> For(string permission, DataScope scope, params IEnumerable<string> roles) =>
        roles.Select(role => new DefaultRoleGrant(role, permission, scope));
}
