using System.Globalization;
using System.Text;
using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>Puts the XML of one sheet into a small buffer that its owner carries to the file.</summary>
internal sealed class XlsxSheetWriter : IDisposable
{
    private const int FlushBytes = 1 << 16;
    private const int LongestText = 32_767;
    private const decimal LargestExact = 999_999_999_999_999;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateTime FirstDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private readonly MemoryStream buffer = new(FlushBytes * 2);
    private readonly XmlWriter xml;
    private readonly List<string> letters = [];
    private readonly int headings;

    public XlsxSheetWriter(IReadOnlyList<TableColumn> columns)
    {
        xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        headings = columns.Count;
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        if (headings > 0)
        {
            xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
            WriteWidths(columns);
        }

        xml.WriteStartElement("sheetData");
        if (headings > 0)
        {
            WriteHeader(columns);
        }
    }

    /// <summary>Rows written, the header included.</summary>
    public int Rows { get; private set; }

    public bool MustFlush => buffer.Length >= FlushBytes;

    public void Write(IReadOnlyList<TableCell> cells)
    {
        BeginRow();
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Kind != TableCellKind.Empty)
            {
                Write(column, cells[column]);
            }
        }

        xml.WriteEndElement();
    }

    public void End()
    {
        xml.WriteEndElement();
        if (headings > 0)
        {
            xml.WriteStartElement("autoFilter");
            xml.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"A1:{Letters(headings - 1)}{Rows}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    public void Flush(Stream target)
    {
        xml.Flush();
        buffer.WriteTo(target);
        buffer.SetLength(0);
    }

    public void Dispose()
    {
        xml.Dispose();
        buffer.Dispose();
    }

    private void WriteWidths(IReadOnlyList<TableColumn> columns)
    {
        xml.WriteStartElement("cols");
        for (var column = 0; column < columns.Count; column++)
        {
            var place = (column + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", place);
            xml.WriteAttributeString("max", place);
            xml.WriteAttributeString("width", Math.Clamp(columns[column].WidthCharacters, 1, 255).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteHeader(IReadOnlyList<TableColumn> columns)
    {
        BeginRow();
        for (var column = 0; column < columns.Count; column++)
        {
            WriteText(column, columns[column].Header, XlsxStyles.Header);
        }

        xml.WriteEndElement();
    }

    private void BeginRow()
    {
        Rows++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
    }

    private void Write(int column, TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Integer or TableCellKind.Decimal when IsExact(cell.Number):
                WriteValue(column, cell.Kind == TableCellKind.Integer ? XlsxStyles.Integer : 0, null, cell.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case TableCellKind.Integer or TableCellKind.Decimal:
                WriteText(column, cell.Number.ToString(CultureInfo.InvariantCulture), XlsxStyles.Text);
                break;
            case TableCellKind.Date or TableCellKind.DateTime when cell.Moment >= FirstDay:
                var style = cell.Kind == TableCellKind.Date ? XlsxStyles.Date : XlsxStyles.DateTime;
                WriteValue(column, style, null, cell.Moment.ToOADate().ToString("R", CultureInfo.InvariantCulture));
                break;
            case TableCellKind.Date or TableCellKind.DateTime:
                WriteText(column, NumberTexts.Format(cell.Moment), XlsxStyles.Text);
                break;
            case TableCellKind.Boolean:
                WriteValue(column, 0, "b", cell.Number == 1 ? "1" : "0");
                break;
            default:
                WriteText(column, cell.TextValue, XlsxStyles.Text);
                break;
        }
    }

    // Excel keeps 15 digits; a number that has more is written as text rather than changed.
    private static bool IsExact(decimal number) =>
        Math.Abs(number) <= LargestExact && (decimal.IsInteger(number) || (decimal)(double)number == number);

    private void WriteValue(int column, int style, string? type, string value)
    {
        BeginCell(column, style, type);
        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    private void WriteText(int column, string text, int style)
    {
        BeginCell(column, style, "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetNames.Cut(Escaped(CellTexts.Clean(text) ?? ""), LongestText));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Half a character, which XML cannot hold, becomes the replacement character.
    private static string Escaped(string text) =>
        XlsxTexts.Escape(text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text);

    private void BeginCell(int column, int style, string? type)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{Rows}"));
        if (style > 0)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }

    private string Letters(int column)
    {
        while (letters.Count <= column)
        {
            var number = letters.Count;
            var name = "";
            for (var rest = number; rest >= 0; rest = (rest / 26) - 1)
            {
                name = (char)('A' + (rest % 26)) + name;
            }

            letters.Add(name);
        }

        return letters[column];
    }
}
