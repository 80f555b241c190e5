using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Targets;

/// <summary>One row of the file, read by field instead of by column.</summary>
public sealed class ImportRow(TableRow row, ImportColumns columns)
{
    /// <summary>Row number as a spreadsheet shows it; for a vCard its first line.</summary>
    public int Number => row.Number;

    /// <summary>The row as it stands in the file.</summary>
    internal TableRow Source => row;

    internal ImportColumns Columns => columns;

    /// <summary>The first text of the field's columns without blanks at its ends, or null.</summary>
    public string? Text(string field) => All(field).FirstOrDefault();

    /// <summary>Every text of the field's columns, from left to right.</summary>
    public IEnumerable<string> All(string field)
    {
        foreach (var column in columns.Of(field))
        {
            if (row[column]?.Trim() is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }
}
