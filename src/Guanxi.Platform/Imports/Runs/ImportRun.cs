using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>One file on its way into the base.</summary>
internal sealed class ImportRun
{
    public const string RecordType = "import";

    public const int LongestFileName = 200;

    public long Id { get; init; }

    /// <summary>Key of the target.</summary>
    public required string Target { get; init; }

    public required string FileName { get; init; }

    public required long FileBytes { get; init; }

    public required TableFileKind FileKind { get; init; }

    /// <summary>Who uploaded it; null for a command at the machine.</summary>
    public long? StartedById { get; init; }

    public ImportState State { get; set; }

    public ImportPhase Phase { get; set; }

    /// <summary>JSON of <see cref="ImportSettings"/>.</summary>
    public string Settings { get; set; } = "{}";

    /// <summary>Rows of the file, known after a check.</summary>
    public long? Total { get; set; }

    /// <summary>Rows (from the first below the header) that the current phase is through with; committed together with them.</summary>
    public long NextRow { get; set; }

    public long Created { get; set; }

    public long Updated { get; set; }

    public long Merged { get; set; }

    public long Skipped { get; set; }

    public long Failed { get; set; }

    /// <summary>Records that an undo took back.</summary>
    public long TakenBack { get; set; }

    /// <summary>Values that an undo left as they are, because somebody had changed them.</summary>
    public long Conflicts { get; set; }

    /// <summary>Text key of why the file could not be read to its end, or empty.</summary>
    public string FaultCode { get; set; } = "";

    /// <summary>Row of that fault, or null.</summary>
    public int? FaultRow { get; set; }

    /// <summary>Until when (UTC) the node at work is believed to be alive.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>How often a node took it up; whoever has an older number has lost it.</summary>
    public int Attempts { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Groups the changes in the history.</summary>
    public string Operation => OperationOf(Id);

    public static string OperationOf(long id) => FormattableString.Invariant($"import:{id}");
}
