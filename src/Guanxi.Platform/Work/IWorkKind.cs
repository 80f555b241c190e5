namespace Guanxi.Platform.Work;

/// <summary>Does one kind of background work; registered with <see cref="WorkSetup.AddWorkKind{T}"/>.</summary>
/// <remarks>Created in a scope of its own, in which <see cref="Permissions.CurrentStaff"/> is the requester with today's rights.</remarks>
public interface IWorkKind
{
    /// <summary>Does the work. Returning means done; throwing means failed.</summary>
    /// <exception cref="WorkRefusedException">An expected "no" that the requester may read.</exception>
    /// <exception cref="OperationCanceledException">The requester cancelled, the node stops or lost its claim.</exception>
    Task RunAsync(WorkContext work, CancellationToken cancel);
}
