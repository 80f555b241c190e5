using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Lists;

/// <summary>Reads a list for the acting person, whatever its row type.</summary>
public interface IListReader
{
    /// <summary>Reads an address's parameters; what is wrong with them is refused by field, the rest stands.</summary>
    /// <param name="parameters">Name and values of each parameter.</param>
    ValueTask<ParsedRequest> ParseAsync(IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancel);

    /// <summary>One page as text and values, masked for the acting person.</summary>
    Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel);

    /// <summary>Every row from the request's start on, page by page, in constant memory.</summary>
    /// <param name="batch">Rows read at once.</param>
    IAsyncEnumerable<ListPage> ReadAllAsync(ListRequest request, int batch, CancellationToken cancel);

    /// <summary>How many rows there are, counted up to a limit.</summary>
    /// <param name="limit">The count stops there; null counts all.</param>
    Task<ListCount> CountAsync(ListRequest request, int? limit, CancellationToken cancel);

    /// <summary>Those of the ids that the acting person may see.</summary>
    Task<IReadOnlyList<long>> VisibleAsync(IReadOnlyCollection<long> ids, CancellationToken cancel);
}

/// <summary>A request as far as it was understood, and what was not.</summary>
public sealed record ParsedRequest(ListRequest Request, IReadOnlyList<Refusal> Refusals);

/// <summary>A number of rows.</summary>
/// <param name="Count">Rows counted.</param>
/// <param name="AtLeast">True when counting stopped at the limit.</param>
public sealed record ListCount(long Count, bool AtLeast);
