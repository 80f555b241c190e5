using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Ui;

/// <summary>Whose turn it is among the components of one request.</summary>
/// <remarks>
/// The page for a status or an error takes no turns: the framework writes such a page without waiting for components
/// that are not ready at once, so its children would be missing. Those pages load nothing.
/// </remarks>
public sealed class RenderTurn(IHttpContextAccessor http) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly AsyncLocal<bool> _isInEvent = new();

    /// <summary>Runs an event's handler. A handler that calls its parent's handler is in the same turn: waiting for itself it would wait for ever.</summary>
    public async Task RunEventAsync(Func<Task> handler)
    {
        if (_isInEvent.Value)
        {
            await handler();
            return;
        }

        using (await TakeAsync())
        {
            _isInEvent.Value = true;
            await handler();
        }
    }

    /// <summary>Dispose the answer to pass the turn on.</summary>
    public async Task<IDisposable> TakeAsync()
    {
        var features = http.HttpContext?.Features;
        if (features?.Get<IStatusCodeReExecuteFeature>() is not null || features?.Get<IExceptionHandlerFeature>() is not null)
        {
            return new Pass(null);
        }

        await _turn.WaitAsync();
        return new Pass(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Pass(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
