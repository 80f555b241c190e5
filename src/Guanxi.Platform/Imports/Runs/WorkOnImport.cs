using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Undo;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Works on a taken run in a scope of its own, in the name of whoever started it, and leaves it in a state that tells how it ended.</summary>
internal sealed class WorkOnImport(IServiceScopeFactory scopes, ImportClaims claims, ILogger<WorkOnImport> log)
{
    /// <param name="claim">The run, taken by this node.</param>
    /// <param name="report">Told the rows or records done so far.</param>
    /// <exception cref="OperationCanceledException">The node stops; the run waits for another one.</exception>
    public async Task RunAsync(ImportClaim claim, Action<long>? report, CancellationToken cancel)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var alive = claims.KeepAliveAsync(claim, ended.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ActAsStarterAsync(scope.ServiceProvider, claim.RunId, cancel);
            await (claim.Phase == ImportPhase.Undo
                ? scope.ServiceProvider.GetRequiredService<UndoImport>().RunAsync(claim, report, cancel)
                : scope.ServiceProvider.GetRequiredService<RunImport>().RunAsync(claim, report, cancel));
        }
        catch (ImportClaimLostException)
        {
            log.LogInformation("Import {RunId} was stopped.", claim.RunId);
        }
        catch (TableFileRefusedException fault)
        {
            await claims.FinishAsync(claim, ImportState.Interrupted, fault.Code, fault.Row, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await claims.FinishAsync(claim, ImportState.Queued, "", null, CancellationToken.None);
            throw;
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Import {RunId} broke off.", claim.RunId);
            await claims.FinishAsync(claim, ImportState.Interrupted, "import-broke-off", null, CancellationToken.None);
        }
        finally
        {
            await ended.CancelAsync();
            await alive;
        }
    }

    private static async Task ActAsStarterAsync(IServiceProvider services, long runId, CancellationToken cancel)
    {
        var staff = services.GetRequiredService<CurrentStaff>();
        var organisation = services.GetRequiredService<OrganisationQueries>();
        var starter = await services.GetRequiredService<GuanxiDbContext>().Set<ImportRun>()
            .Where(run => run.Id == runId).Select(run => run.StartedById).SingleAsync(cancel);
        if (starter is { } id && await organisation.FindStaffAsync(id, cancel) is { } person)
        {
            var rights = await services.GetRequiredService<RightsReader>().ReadAsync(id, organisation.Today(), cancel);
            staff.ActAs(id, person.Name, person.UnitId, rights, ChangeSource.Import);
        }
        else
        {
            staff.ActAsMachine("import", ChangeSource.Import);
        }
    }
}
