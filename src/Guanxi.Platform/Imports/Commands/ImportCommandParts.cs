using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Failures;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Upload;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports.Commands;

/// <summary>What the import at the command line takes from elsewhere.</summary>
internal sealed record ImportCommandParts(
    GuanxiDbContext Db,
    UploadImport Upload,
    SetUpImport SetUp,
    MoveImport Move,
    ImportClaims Claims,
    WorkOnImport Work,
    ImportQueries Queries,
    FailedRowsFile Failures,
    OrganisationQueries Organisation,
    RightsReader Rights,
    CurrentStaff Staff,
    TimeProvider Clock,
    IStringLocalizer Texts);

/// <summary>Gives the host its import command.</summary>
public static class ImportCommandSetup
{
    /// <param name="services">A scope of the program's services.</param>
    /// <param name="output">Progress and counts go here.</param>
    public static ImportByCommand ImportByCommand(this IServiceProvider services, TextWriter output) =>
        new(services.GetRequiredService<ImportCommandParts>(), output);
}
