using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Work;

/// <summary>A background work ends because of something that its requester can understand and change.</summary>
public sealed class WorkRefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
