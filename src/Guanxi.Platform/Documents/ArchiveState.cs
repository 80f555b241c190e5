namespace Guanxi.Platform.Documents;

/// <summary>Whether archive staff have filed a document (TECH-033).</summary>
public enum ArchiveState
{
    /// <summary>Still worked on; waits in the filing queue.</summary>
    Open,

    /// <summary>Filed: its owner can no longer replace it.</summary>
    Filed,
}
