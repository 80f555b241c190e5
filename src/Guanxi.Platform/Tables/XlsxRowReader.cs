using System.Globalization;
using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>Reads the rows of one sheet, holding one row at a time.</summary>
internal sealed class XlsxRowReader(XmlReader xml, XlsxWorkbook workbook, TableReadLimits limits)
{
    private readonly List<string?> cells = [];
    private readonly List<TableCellWarning> warnings = [];
    private int rowNumber;

    /// <summary>The next row of the sheet, or null behind the last.</summary>
    public TableRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                return null;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                return ReadRow();
            }
        }

        return null;
    }

    private TableRow ReadRow()
    {
        // Row and cell references are optional; without them each follows the one before.
        rowNumber = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named > rowNumber
            ? named
            : rowNumber + 1;
        cells.Clear();
        warnings.Clear();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            var next = 0;
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                {
                    next = ReadCell(next) + 1;
                }
            }
        }

        return new TableRow(rowNumber, cells.ToArray()) { Warnings = warnings.Count == 0 ? [] : warnings.ToArray() };
    }

    private int ReadCell(int nextColumn)
    {
        var reference = xml.GetAttribute("r");
        var column = reference is null ? nextColumn : XlsxTexts.Position(reference)?.Column ?? throw new FormatException("Not a cell reference.");
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        try
        {
            var (raw, hasFormula) = ReadContent();
            if (hasFormula && (raw is null || (raw.Length == 0 && type != "str")))
            {
                RefuseBeyondLimit(column);
                Warn(column, TableCellWarning.FormulaWithoutValue);
            }
            else if (raw is not null && CellTexts.Clean(Show(raw, type, style)) is { } text)
            {
                RefuseBeyondLimit(column);
                Put(column, text, type);
            }
        }
        catch (TableFileRefusedException refusal) when (refusal.Code == TableRefusalCodes.CellTooLong)
        {
            throw new TableFileRefusedException(refusal.Code, refusal) { Row = rowNumber, Column = column + 1, Limit = refusal.Limit };
        }

        return column;
    }

    private void Put(int column, string text, string? type)
    {
        while (cells.Count <= column)
        {
            cells.Add(null);
        }

        cells[column] = text;
        if (type == "e")
        {
            Warn(column, TableCellWarning.Error);
        }
    }

    // A hostile row may name the same cell millions of times.
    private void Warn(int column, string code)
    {
        if (warnings.Count < limits.Columns)
        {
            warnings.Add(new TableCellWarning(column, code));
        }
    }

    private void RefuseBeyondLimit(int column)
    {
        if (column >= limits.Columns)
        {
            throw new TableFileRefusedException(TableRefusalCodes.TooManyColumns) { Row = rowNumber, Column = column + 1, Limit = limits.Columns };
        }
    }

    private (string? Raw, bool HasFormula) ReadContent()
    {
        string? raw = null;
        var hasFormula = false;
        if (xml.IsEmptyElement)
        {
            return (raw, hasFormula);
        }

        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "v":
                        raw = XlsxTexts.Read(xml, limits.CellCharacters);
                        break;
                    case "is":
                        raw = XlsxTexts.ReadRich(xml, limits.CellCharacters);
                        break;
                    case "f":
                        hasFormula = true;
                        xml.Skip();
                        continue;
                    default:
                        xml.Skip();
                        continue;
                }
            }

            xml.Read();
        }

        return (raw, hasFormula);
    }

    private string? Show(string raw, string? type, int style)
    {
        switch (type)
        {
            case "s":
                var index = int.Parse(raw, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
                return index < workbook.Texts.Count ? workbook.Texts[index] : throw new InvalidDataException("There is no such shared text.");
            case "str":
                return XlsxTexts.Unescape(raw);
            case "inlineStr" or "e":
                return raw;
            case "b":
                return raw.Trim() is "1" or "true" ? "TRUE" : "FALSE";
            case "d":
                return DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? NumberTexts.Format(moment) : raw;
            default:
                var format = style < workbook.Formats.Count ? workbook.Formats[style] : ExcelNumberFormat.General;
                // Some programs write text where a number is announced; the text is what its reader sees.
                return double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                    ? NumberTexts.Format(value, raw.Trim(), format, workbook.StartsIn1904)
                    : raw;
        }
    }
}
