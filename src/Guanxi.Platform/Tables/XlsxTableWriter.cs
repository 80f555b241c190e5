using System.IO.Compression;
using System.Security;
using System.Text;

namespace Guanxi.Platform.Tables;

/// <summary>
/// Writes .xlsx part by part into a zip, with texts inside their cells, so that the memory does not grow with the rows. A sheet that
/// is full goes on in a next one with the same header.
/// </summary>
public sealed class XlsxTableWriter : ITableWriter
{
    private const int ExcelRows = 1_048_576;
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private readonly CarriedStream output;
    private readonly ZipArchive archive;
    private readonly int rowsPerSheet;
    private readonly List<string> names = [];
    private Stream? part;
    private XlsxSheetWriter? sheet;
    private string wantedName = "";
    private IReadOnlyList<TableColumn> columns = [];

    /// <param name="stream">Written to asynchronously only and need not be seekable; stays the caller's.</param>
    public XlsxTableWriter(Stream stream)
        : this(stream, ExcelRows)
    {
    }

    internal XlsxTableWriter(Stream stream, int rowsPerSheet)
    {
        output = new CarriedStream(stream);
        archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        this.rowsPerSheet = rowsPerSheet;
    }

    public bool HoldsSeveralSheets => true;

    public async ValueTask BeginSheetAsync(string name, IReadOnlyList<TableColumn> columns, CancellationToken cancel = default)
    {
        EndSheet();
        await output.CarryAsync(cancel);
        names.Add(SheetNames.Fit(name, names));
        part = archive.CreateEntry($"xl/worksheets/sheet{names.Count}.xml", CompressionLevel.Fastest).Open();
        (wantedName, this.columns) = (name, columns);
        sheet = new XlsxSheetWriter(columns);
    }

    public ValueTask WriteRowAsync(IReadOnlyList<TableCell> cells, CancellationToken cancel = default)
    {
        if (sheet is null)
        {
            throw new InvalidOperationException("Begin a sheet first.");
        }

        if (sheet.Rows >= rowsPerSheet)
        {
            return new ValueTask(ContinueOnNextSheetAsync(cells, cancel));
        }

        sheet.Write(cells);
        if (!sheet.MustFlush)
        {
            return ValueTask.CompletedTask;
        }

        sheet.Flush(part!);
        return output.CarryAsync(cancel);
    }

    public async ValueTask EndAsync(CancellationToken cancel = default)
    {
        if (names.Count == 0)
        {
            await BeginSheetAsync("", [], cancel);
        }

        EndSheet();
        WriteParts();
        archive.Dispose();
        await output.CarryAsync(cancel);
    }

    /// <summary>Without <see cref="EndAsync"/> before, what was written is no valid file.</summary>
    public ValueTask DisposeAsync()
    {
        sheet?.Dispose();
        part?.Dispose();
        archive.Dispose();
        output.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ContinueOnNextSheetAsync(IReadOnlyList<TableCell> cells, CancellationToken cancel)
    {
        await BeginSheetAsync(wantedName, columns, cancel);
        await WriteRowAsync(cells, cancel);
    }

    private void EndSheet()
    {
        if (sheet is not null && part is not null)
        {
            sheet.End();
            sheet.Flush(part);
            part.Dispose();
            sheet.Dispose();
            (sheet, part) = (null, null);
        }
    }

    private void WriteParts()
    {
        var numbers = Enumerable.Range(1, names.Count).ToList();
        WritePart("xl/styles.xml", XlsxStyles.Part);
        WritePart(
            "xl/workbook.xml",
            $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets>"
            + string.Concat(numbers.Select(n => $"<sheet name=\"{SecurityElement.Escape(names[n - 1])}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))
            + "</sheets></workbook>");
        WritePart(
            "xl/_rels/workbook.xml.rels",
            Relationships([.. numbers.Select(n => ("worksheet", $"worksheets/sheet{n}.xml")), ("styles", "styles.xml")]));
        WritePart("_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")]));
        WritePart(
            "[Content_Types].xml",
            $"{Declaration}<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + Override("workbook.xml", "sheet.main") + Override("styles.xml", "styles")
            + string.Concat(numbers.Select(n => Override($"worksheets/sheet{n}.xml", "worksheet"))) + "</Types>");
    }

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/xl/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";

    private static string Relationships(IReadOnlyList<(string Type, string Target)> links) =>
        $"{Declaration}<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(links.Select((link, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Links}/{link.Type}\" Target=\"{link.Target}\"/>"))
        + "</Relationships>";

    private void WritePart(string name, string content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
