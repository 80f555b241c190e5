using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Takes up waiting imports, one at a time on each node.</summary>
internal sealed class ImportWorker(ImportClaims claims, WorkOnImport work, ImportBell bell, ILogger<ImportWorker> log) : BackgroundService
{
    // Imports that another node accepted, or left behind when it died.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await claims.TakeNextAsync(stoppingToken) is { } claim)
                {
                    await work.RunAsync(claim, null, stoppingToken);
                }

                await bell.WaitAsync(Look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away for a while; the imports wait.
                log.LogWarning(fault, "Could not look for imports.");
                await Task.Delay(Look, stoppingToken);
            }
        }
    }
}
