using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class DefaultRolesTests
{
    [Fact]
    public void EveryPermissionGivenExistsAndEveryRoleNamedExists()
    {
        var module = new PlatformModule();
        var permissions = module.Permissions.Select(permission => permission.Key).ToHashSet();
        var roles = DefaultRoles.All.Select(role => role.Key).ToHashSet();
        Assert.All(module.DefaultRoles, grant => Assert.Contains(grant.Permission, permissions));
        Assert.All(module.DefaultRoles, grant => Assert.Contains(grant.Role, roles));
    }

    [Fact]
    public void OnlyTheAdministratorHoldsEverything() =>
        Assert.Equal([DefaultRoles.Administrator], DefaultRoles.All.Where(role => role.HoldsEverything).Select(role => role.Key));
}
