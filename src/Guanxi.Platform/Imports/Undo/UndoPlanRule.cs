namespace Guanxi.Platform.Imports.Undo;

/// <summary>How an import is taken back without overwriting what people did since.</summary>
internal static class UndoPlanRule
{
    public const string RecordChanged = "import-undo-record-changed";
    public const string RecordInUse = "import-undo-record-in-use";
    public const string PartChanged = "import-undo-part-changed";
    public const string FieldChanged = "import-undo-field-changed";

    public static UndoPlan Plan(UndoRecord record) => record.Created ? OfCreated(record) : OfChanged(record);

    private static UndoPlan OfCreated(UndoRecord record) => record switch
    {
        { InUse: true } => Kept(RecordInUse),
        { ChangedSince: true } => Kept(RecordChanged),
        _ => new UndoPlan(RemoveRecord: true, [], [], []),
    };

    private static UndoPlan Kept(string code) => new(RemoveRecord: false, [], [], [new UndoConflict(code, null, null)]);

    private static UndoPlan OfChanged(UndoRecord record)
    {
        var removals = new List<UndoRow>();
        var restorations = new List<Restoration>();
        var conflicts = new List<UndoConflict>();
        foreach (var row in record.Rows.Where(row => row.Current is not null))
        {
            if (!row.Created)
            {
                Restore(row, restorations, conflicts);
            }
            else if (row.Imported.All(change => IsAsImported(row, change.Field, change.New)))
            {
                removals.Add(row);
            }
            else
            {
                conflicts.Add(new UndoConflict(PartChanged, row.Entity, null));
            }
        }

        return new UndoPlan(RemoveRecord: false, removals, restorations, conflicts);
    }

    private static void Restore(UndoRow row, List<Restoration> restorations, List<UndoConflict> conflicts)
    {
        foreach (var change in row.Imported)
        {
            if (IsAsImported(row, change.Field, change.New))
            {
                restorations.Add(new Restoration(row, change.Field, change.Old));
            }
            else if (!IsAsImported(row, change.Field, change.Old))
            {
                conflicts.Add(new UndoConflict(FieldChanged, change.Field, row.Current![change.Field]));
            }
        }
    }

    private static bool IsAsImported(UndoRow row, string field, string? value) =>
        row.Current!.TryGetValue(field, out var current) && current == value;
}
