using System.Text.Json;

namespace Guanxi.Platform.Work;

/// <summary>What a handler knows about its work, and through which it reports.</summary>
public sealed class WorkContext
{
    private readonly WorkItem _work;
    private readonly WorkClaims _claims;
    private readonly TimeProvider _clock;
    private long _lastReport;

    internal WorkContext(WorkItem work, WorkClaims claims, TimeProvider clock)
    {
        _work = work;
        _claims = claims;
        _clock = clock;
    }

    public long Id => _work.Id;

    public string Title => _work.Title;

    public long RequestedById => _work.RequestedById;

    /// <summary>Instant (UTC) at which the person asked for it.</summary>
    public DateTime RequestedAt => _work.CreatedAt;

    /// <summary>1 in the first run, more when a node died over it.</summary>
    public int Attempt => _work.Attempts;

    /// <exception cref="JsonException">The payload is no <typeparamref name="T"/>.</exception>
    public T Payload<T>() => JsonSerializer.Deserialize<T>(_work.Payload, WorkJson.Options)!;

    /// <summary>What an earlier run remembered, or null in the first run.</summary>
    public T? Memory<T>()
        where T : class => _work.Memory.Length == 0 ? null : JsonSerializer.Deserialize<T>(_work.Memory, WorkJson.Options);

    /// <summary>Stores at once what a further run must know; call it after the step that it describes is committed.</summary>
    public Task RememberAsync<T>(T memory, CancellationToken cancel)
        where T : class
    {
        _work.Memory = JsonSerializer.Serialize(memory, WorkJson.Options);
        return _claims.StoreMemoryAsync(_work, cancel);
    }

    /// <summary>Notes the progress; written at most once a second, so it may be called for every row.</summary>
    /// <param name="done">Units done.</param>
    /// <param name="total">Units to do, when known by now.</param>
    /// <param name="cancel">Cancels the write.</param>
    public async ValueTask ReportAsync(long done, long? total, CancellationToken cancel)
    {
        (_work.Done, _work.Total) = (done, total ?? _work.Total);
        if (_lastReport == 0 || _clock.GetElapsedTime(_lastReport) >= TimeSpan.FromSeconds(1))
        {
            _lastReport = _clock.GetTimestamp();
            await _claims.StoreProgressAsync(_work, cancel);
        }
    }

    /// <summary>What the person reads when the work is done, in the current UI culture (the person's).</summary>
    public void Say(string message) => _work.Message = message;

    /// <summary>A stream for the file that the person may download for seven days. Dispose it before the work returns.</summary>
    /// <param name="name">File name with its extension.</param>
    /// <param name="contentType">Media type.</param>
    public Stream CreateResult(string name, string contentType)
    {
        (_work.ResultName, _work.ResultType, _work.ResultBytes) = (name, contentType, 0);
        return new WorkResultStream(_work, _claims);
    }
}
