using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Platform;

/// <summary>What the platform gives to the roles of a new base.</summary>
internal static class PlatformDefaultRoles
{
    private static readonly string[] Archive = [DefaultRoles.MarketingHead, DefaultRoles.ArchiveSupervisor, DefaultRoles.ArchiveAssistant];

    private static readonly string[] Overseers = [DefaultRoles.GeneralManager, DefaultRoles.MarketingHead, DefaultRoles.CustomerRelations];

    public static IReadOnlyList<DefaultRoleGrant> All { get; } =
    [
        .. DefaultRoleGrant.For(PlatformPermissions.ReadOrganisation, DataScope.All, DefaultRoles.Everybody),
        .. DefaultRoleGrant.For(PlatformPermissions.DelegatePosts, DataScope.All, DefaultRoles.GeneralManager, DefaultRoles.MarketingHead),
        .. DefaultRoleGrant.For(PlatformPermissions.FileDocuments, DataScope.All, Archive),
        .. DefaultRoleGrant.For(PlatformPermissions.KeepCustody, DataScope.All, Archive),
        .. DefaultRoleGrant.For(PlatformPermissions.DrawForms, DataScope.All, Archive),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadAccessLog, DataScope.All, DefaultRoles.GeneralManager, DefaultRoles.MarketingHead, DefaultRoles.ArchiveSupervisor),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadAudit, DataScope.All, DefaultRoles.GeneralManager),
        .. DefaultRoleGrant.For(PlatformPermissions.ExportLists, DataScope.All, [.. Overseers, DefaultRoles.ArchiveSupervisor, DefaultRoles.SalesManager, DefaultRoles.Finance]),
        .. DefaultRoleGrant.For(PlatformPermissions.ShareViews, DataScope.All, [.. Overseers, DefaultRoles.SalesManager]),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadPersonal, DataScope.All, [.. Overseers, DefaultRoles.ArchiveSupervisor, DefaultRoles.ArchiveAssistant]),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadPersonal, DataScope.UnitAndBelow, DefaultRoles.SalesManager),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadPersonal, DataScope.Own, DefaultRoles.Salesperson, DefaultRoles.KeyAccounts),
        .. DefaultRoleGrant.For(PlatformPermissions.ReadTradeSecrets, DataScope.All, DefaultRoles.GeneralManager, DefaultRoles.MarketingHead, DefaultRoles.Finance),
        .. DefaultRoleGrant.For(
            PlatformPermissions.RevealFields, DataScope.All, DefaultRoles.CustomerService, DefaultRoles.ComplaintClerk, DefaultRoles.AfterSales, DefaultRoles.KeyAccounts),
    ];
}
