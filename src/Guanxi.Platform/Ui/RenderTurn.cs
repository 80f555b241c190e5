namespace Guanxi.Platform.Ui;

/// <summary>Whose turn it is among the components of one request.</summary>
public sealed class RenderTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

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
