namespace Guanxi.Platform.Records.Conflicts;

/// <summary>Compares what somebody typed with what somebody else saved meanwhile.</summary>
public static class ConflictRule
{
    /// <summary>The fields that differ, in the form's order. Where only one side changed a field, that side is proposed.</summary>
    public static IReadOnlyList<ConflictRow> Rows(IEnumerable<ConflictField> fields) =>
        [.. fields.Where(field => !Same(field.Mine, field.Theirs)).Select(RowOf)];

    private static ConflictRow RowOf(ConflictField field)
    {
        var iChanged = !Same(field.Mine, field.Base);
        var theyChanged = !Same(field.Theirs, field.Base);
        return new ConflictRow(field, iChanged ? ConflictSide.Mine : ConflictSide.Theirs, iChanged && theyChanged);
    }

    // A browser sends an empty text for "none", and CR LF for the end of a line.
    private static bool Same(string? left, string? right) => Normal(left) == Normal(right);

    private static string Normal(string? value) => (value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
