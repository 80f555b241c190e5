namespace Guanxi.Host.Tests.App;

/// <summary>Real time plus what a test adds.</summary>
public sealed class TestClock : TimeProvider
{
    private long _addedTicks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _addedTicks));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _addedTicks, time.Ticks);
}
