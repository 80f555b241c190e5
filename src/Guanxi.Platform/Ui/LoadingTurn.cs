namespace Guanxi.Platform.Ui;

/// <summary>Lets the components of one page read one after the other.</summary>
/// <remarks>
/// They share the request's database context, which takes one query at a time; but a component is initialised while its
/// parent and its neighbours still wait for PostgreSQL. (SQLite answers without waiting, so it never shows there.)
/// </remarks>
public sealed class LoadingTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Runs the loading when all who came before are done.</summary>
    public async Task RunAsync(Func<Task> load)
    {
        await _turn.WaitAsync();
        try
        {
            await load();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
