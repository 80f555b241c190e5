namespace Guanxi.Platform.Demo;

/// <summary>A clock that stands where demonstration data wants it: history of three years is written in a minute.</summary>
public sealed class PastClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The instant that every reader of this clock sees.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
