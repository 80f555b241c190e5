namespace Guanxi.Platform.Imports.Runs;

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>The file is still being stored.</summary>
    Receiving,

    /// <summary>The file is stored; nobody has said yet what its columns mean.</summary>
    Uploaded,

    /// <summary>Waits for a node to take up its <see cref="ImportRun.Phase"/>.</summary>
    Queued,

    Running,

    /// <summary>Was stopped or its node died. Whole rows only were written; it can be resumed or undone.</summary>
    Interrupted,

    /// <summary>All rows were checked, none was written.</summary>
    Checked,

    Done,

    Undone,
}

/// <summary>What is done with the file.</summary>
internal enum ImportPhase
{
    Check,
    Write,
    Undo,
}
