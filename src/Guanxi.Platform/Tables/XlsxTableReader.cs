namespace Guanxi.Platform.Tables;

/// <summary>
/// An .xlsx, read part by part as XML. Own reading instead of a library, since none that we may use counts what it unpacks, tells a formula
/// without result from an empty cell, and opens files that name parts which they do not hold.
/// </summary>
internal sealed class XlsxTableReader : TableReader
{
    private readonly XlsxPackage package;
    private readonly XlsxWorkbook workbook;
    private readonly TableReadLimits limits;

    public XlsxTableReader(Stream stream, TableReadLimits limits)
        : base(TableFileKind.Xlsx, limits)
    {
        this.limits = limits;
        package = new XlsxPackage(stream, limits);
        try
        {
            workbook = XlsxWorkbook.Read(package, limits);
        }
        catch (Exception fault)
        {
            package.Dispose();
            if (Refusal(fault, 0) is { } refusal)
            {
                throw refusal;
            }

            throw;
        }

        SheetNames = workbook.Sheets.Select(sheet => sheet.Name).ToList();
    }

    public override IReadOnlyList<string> SheetNames { get; }

    protected override void Dispose(bool disposing)
    {
        package.Dispose();
        base.Dispose(disposing);
    }

    private protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        using var xml = package.OpenXml(workbook.Sheets[sheet].Part);
        var rows = new XlsxRowReader(xml, workbook, limits);
        while (rows.Next() is { } row)
        {
            yield return row;
        }
    }

    private protected override IReadOnlyList<MergedRange> ReadMerges(int sheet) => XlsxMerges.Read(package.Open(workbook.Sheets[sheet].Part));
}
