using Guanxi.Platform.Data;

namespace Guanxi.Platform.Search;

internal sealed class NullIndexForNow : ISearchIndex
{
    public Task WriteAsync(GuanxiDbContext db, string recordType, IReadOnlyCollection<long> ids, IReadOnlyList<SearchDocumentDraft> drafts, CancellationToken cancel) => Task.CompletedTask;
}
