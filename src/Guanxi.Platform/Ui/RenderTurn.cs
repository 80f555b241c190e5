namespace Guanxi.Platform.Ui;

/// <summary>Whose turn it is among the components of one request.</summary>
public sealed class RenderTurn : IDisposable
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
        await _turn.WaitAsync();
        return new Pass(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Pass(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
