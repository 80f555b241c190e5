namespace Guanxi.Platform.Work;

/// <summary>How far a background work is.</summary>
public enum WorkState
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}
