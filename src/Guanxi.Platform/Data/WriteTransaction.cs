using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Data;

/// <summary>A transaction that writes. Take it before the first conditional write of an act, so that all of it counts or none.</summary>
public sealed class WriteTransaction : IAsyncDisposable
{
    private readonly IDisposable _pass;
    private readonly IDbContextTransaction _transaction;

    private WriteTransaction(IDisposable pass, IDbContextTransaction transaction)
    {
        _pass = pass;
        _transaction = transaction;
    }

    public static async Task<WriteTransaction> BeginAsync(DbContext db, WriteGate gate, CancellationToken cancel)
    {
        var pass = await gate.EnterAsync(cancel);
        try
        {
            return new WriteTransaction(pass, await db.Database.BeginTransactionAsync(cancel));
        }
        catch
        {
            pass.Dispose();
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancel)
    {
        await _transaction.CommitAsync(cancel);

        // The next writer may begin: what follows in the act, such as a line of the access log, may be that writer.
        _pass.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _transaction.DisposeAsync();
        }
        finally
        {
            _pass.Dispose();
        }
    }
}
