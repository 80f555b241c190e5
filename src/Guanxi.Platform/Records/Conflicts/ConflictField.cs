namespace Guanxi.Platform.Records.Conflicts;

/// <summary>One field of a form whose save came too late. Values are texts as the form's control sends them.</summary>
/// <param name="Name">Form name of the control, such as <c>Form.Name</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Base">Value when the form was opened; null where it is not known.</param>
/// <param name="Mine">Value that was typed.</param>
/// <param name="Theirs">Value that stands in the record now.</param>
public sealed record ConflictField(string Name, string Label, string? Base, string? Mine, string? Theirs)
{
    /// <summary>How a value is shown, for choices and dates; as it is when null.</summary>
    public Func<string, string>? TextOf { get; init; }
}

/// <summary>Which of two values is proposed.</summary>
public enum ConflictSide
{
    Mine,
    Theirs,
}

/// <summary>A field on which two people differ.</summary>
/// <param name="Field">The field.</param>
/// <param name="Proposed">The side that changed it; mine when both did.</param>
/// <param name="BothChanged">True when both changed it, each to something else: a person must choose with care.</param>
public sealed record ConflictRow(ConflictField Field, ConflictSide Proposed, bool BothChanged);
