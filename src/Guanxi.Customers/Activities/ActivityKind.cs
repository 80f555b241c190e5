namespace Guanxi.Customers.Activities;

/// <summary>What passed between a customer and us.</summary>
internal enum ActivityKind
{
    Communication,
    Visit,
    Call,
    Feedback,

    /// <summary>Has a number (TS…) and is open until somebody completes it.</summary>
    Complaint,

    /// <summary>Open until somebody completes it.</summary>
    Problem,

    /// <summary>Has a number (RW…) and is open until somebody completes it.</summary>
    Task,
}
