namespace Guanxi.Platform.Work;

/// <summary>One background work: asked for by a person, done by whichever node claims it.</summary>
internal sealed class WorkItem
{
    public long Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public WorkState State { get; set; } = WorkState.Queued;

    /// <summary>Units to do, when known.</summary>
    public long? Total { get; set; }

    public long Done { get; set; }

    /// <summary>How it ended or what it is at, in the requester's language.</summary>
    public string Message { get; set; } = "";

    public required long RequestedById { get; init; }

    /// <summary>The one role that counts, when it was asked for with a limited token: the work must not do more than the token may.</summary>
    public long? OnlyRoleId { get; init; }

    /// <summary>Culture of the requester's pages, in which the work writes its texts.</summary>
    public required string Language { get; init; }

    /// <summary>JSON for the handler.</summary>
    public required string Payload { get; init; }

    /// <summary>What the handler wants to find when it is run again.</summary>
    public string Memory { get; set; } = "";

    /// <summary>Set by the requester; the running node sees it with its next heartbeat.</summary>
    public bool CancelRequested { get; set; }

    /// <summary>Until when (UTC) the node that claimed it is believed to be alive.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>How often it was claimed; also the token of the claim: a node that lost its claim has an older one.</summary>
    public int Attempts { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>File name of the result, or empty when the work hands nothing back.</summary>
    public string ResultName { get; set; } = "";

    public string ResultType { get; set; } = "";

    public long ResultBytes { get; set; }
}
