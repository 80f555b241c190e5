using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guanxi.Platform.Work;

/// <summary>Claims background work and does it, two works at a time on each node.</summary>
internal sealed class WorkRunner(WorkClaims claims, IServiceScopeFactory scopes, IEnumerable<WorkHandler> handlers, TimeProvider clock, ILogger<WorkRunner> log)
    : BackgroundService
{
    /// <summary>More would take the processor from people who wait for pages.</summary>
    private const int AtOnce = 2;

    // A node that loops on a work which kills it must not take the others down one after the other.
    private const int MostAttempts = 5;

    private static readonly TimeSpan IdlePause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatPause = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, WorkHandler> _handlers = handlers.ToDictionary(handler => handler.Kind);

    /// <summary>Claims one work and does it to its end.</summary>
    /// <returns>False when there was none to claim.</returns>
    public async Task<bool> RunOneAsync(CancellationToken stop)
    {
        if (await claims.ClaimAsync(stop) is not { } work)
        {
            return false;
        }

        await RunAsync(work, stop);
        return true;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken stop)
    {
        var pause = IdlePause;
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = await TryOneAsync(stop);
        }
    }

    /// <returns>How long to wait before the next.</returns>
    private async Task<TimeSpan> TryOneAsync(CancellationToken stop)
    {
        try
        {
            return await RunOneAsync(stop) ? TimeSpan.Zero : IdlePause;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
#pragma warning disable CA1031 // The database may be away for a while; the runner must live on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogError(failure, "Background work could not be claimed or stored.");
            return FailurePause;
        }
    }

    private async Task RunAsync(WorkItem work, CancellationToken stop)
    {
        using var alive = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var ended = new CancellationTokenSource();
        var heart = BeatAsync(work, alive, ended.Token);
        WorkState? outcome;
        try
        {
            outcome = await TryHandleAsync(work, alive.Token, stop);
        }
        finally
        {
            await ended.CancelAsync();
            await heart;
        }

        // The end must be written even while the node stops: else the work hangs until its lease is over.
        await (outcome is { } state ? claims.FinishAsync(work, state, CancellationToken.None) : claims.ReleaseAsync(work, CancellationToken.None));
    }

    /// <returns>How it ended; null when the node stops and another shall go on.</returns>
    private async Task<WorkState?> TryHandleAsync(WorkItem work, CancellationToken alive, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var endings = scope.ServiceProvider.GetRequiredService<WorkEndings>();

        // Holds for this method and what it calls: texts of the work are for its requester.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(work.Language);
        try
        {
            if (work.CancelRequested)
            {
                return WorkState.Cancelled;
            }

            var handler = _handlers.GetValueOrDefault(work.Kind);
            if (handler is null || work.Attempts > (handler.Resumes ? MostAttempts : 1))
            {
                return endings.Interrupted(work);
            }

            await endings.ActAsRequesterAsync(work, alive);
            await handler.Create(scope.ServiceProvider).RunAsync(new WorkContext(work, claims, clock), alive);
            return WorkState.Done;
        }
        catch (OperationCanceledException) when (alive.IsCancellationRequested)
        {
            return stop.IsCancellationRequested ? null : WorkState.Cancelled;
        }
        catch (WorkRefusedException refused)
        {
            return endings.Refused(work, refused.Refusal);
        }
#pragma warning disable CA1031 // Any failure of a handler ends this work, not the runner.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogError(failure, "Background work {Id} ({Kind}) failed in attempt {Attempt}.", work.Id, work.Kind, work.Attempts);
            return endings.Failed(work);
        }
    }

    private async Task BeatAsync(WorkItem work, CancellationTokenSource alive, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(HeartbeatPause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                if (!await claims.HeartbeatAsync(work, ended))
                {
                    await alive.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The work is over.
        }
#pragma warning disable CA1031 // A database that is away: the lease decides.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogError(failure, "The claim of background work {Id} could not be prolonged.", work.Id);
            await alive.CancelAsync();
        }
    }
}
