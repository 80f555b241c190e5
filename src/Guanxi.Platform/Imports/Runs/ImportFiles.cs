using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Keeps uploaded files in the database until their import is over, and lends them as files.</summary>
internal sealed class ImportFiles(GuanxiDbContext db)
{
    /// <summary>Stores a file piece by piece; each piece is a short transaction of its own.</summary>
    public async Task StoreAsync(long runId, Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        var buffer = new byte[ImportChunk.Size];
        for (var position = 0; await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel) is > 0 and var read; position++)
        {
            db.Add(new ImportChunk { RunId = runId, Position = position, Content = buffer[..read] });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The file as a seekable stream over a temporary file that is gone with it.</summary>
    public async Task<FileStream> OpenAsync(long runId, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), "guanxi-" + Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var chunks = db.Set<ImportChunk>().AsNoTracking().Where(chunk => chunk.RunId == runId).OrderBy(chunk => chunk.Position).Select(chunk => chunk.Content);
            await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(cancel))
            {
                await file.WriteAsync(chunk, cancel);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public Task DropAsync(long runId, CancellationToken cancel) =>
        db.Set<ImportChunk>().Where(chunk => chunk.RunId == runId).ExecuteDeleteAsync(cancel);
}
