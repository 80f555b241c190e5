using Guanxi.Platform.Permissions;

namespace Guanxi.Platform;

/// <summary>Permissions of the platform. Each is denied until a role gives it.</summary>
public static class PlatformPermissions
{
    public const string ReadOrganisation = "organisation.read";
    public const string EditOrganisation = "organisation.edit";
    public const string DelegatePosts = "posts.delegate";
    public const string ManageRoles = "roles.manage";
    public const string ManageAccounts = "accounts.manage";
    public const string ReadAudit = "audit.read";
    public const string ReadAccessLog = "access-log.read";
    public const string Configure = "configuration.edit";
    public const string EmptyBin = "bin.manage";
    public const string ExportLists = "lists.export";
    public const string ShareViews = "views.share";
    public const string ReadPersonal = "fields.read-personal";
    public const string ReadTradeSecrets = "fields.read-trade-secrets";
    public const string RevealFields = "fields.reveal";
    public const string ReadRestrictedFiles = "files.read-restricted";
    public const string FileDocuments = "documents.archive";
    public const string KeepCustody = "custody.keep";
    public const string DrawForms = "forms.draw";
    public const string UseApi = "api.use";
    public const string RunBackups = "backups.manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadOrganisation), new(EditOrganisation), new(DelegatePosts), new(ManageRoles), new(ManageAccounts),
        new(ReadAudit), new(ReadAccessLog), new(Configure), new(EmptyBin), new(ExportLists), new(ShareViews),
        new(ReadPersonal, Scoped: true), new(ReadTradeSecrets, Scoped: true), new(RevealFields, Scoped: true),
        new(ReadRestrictedFiles, Scoped: true), new(FileDocuments), new(KeepCustody), new(DrawForms), new(UseApi), new(RunBackups),
    ];
}
