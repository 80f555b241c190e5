namespace Guanxi.Platform.Data;

/// <summary>Lets writers of this program queue in order instead of polling the database's lock.</summary>
/// <remarks>
/// SQLite has one writer at a time and its driver sleeps 150 ms before it tries again; a queue in front of it keeps
/// the wait to the length of the other's transaction. Another process (the command line) still meets the file lock.
/// PostgreSQL needs no gate.
/// </remarks>
public sealed class WriteGate(bool oneWriter) : IDisposable
{
    private readonly SemaphoreSlim? _turn = oneWriter ? new SemaphoreSlim(1) : null;

    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        if (_turn is null)
        {
            return Pass.Free;
        }

        await _turn.WaitAsync(cancel);
        return new Pass(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    private sealed class Pass(SemaphoreSlim? turn) : IDisposable
    {
        public static readonly Pass Free = new(null);

        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
