namespace Guanxi.Platform.Lists;

/// <summary>By which field a list is ordered; rows with equal values follow each other by id, empty values come last.</summary>
public sealed record ListSort(string Field, bool Descending = false)
{
    /// <summary>Reads <c>name</c> or <c>-name</c>.</summary>
    public static ListSort Parse(string text) => text.StartsWith('-') ? new(text[1..], true) : new(text);

    public override string ToString() => Descending ? "-" + Field : Field;
}
