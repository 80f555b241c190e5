using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>
/// An opened table. Rows are read from the file each time they are enumerated and never kept; one enumeration at a time, since all
/// share the caller's stream. The stream stays the caller's and must outlive the reader.
/// </summary>
public abstract class TableReader : IDisposable
{
    private const int PreviewRows = 30;
    private readonly TableReadLimits limits;
    private int sheet;
    private bool headerIsKnown;
    private int? headerRow;
    private IReadOnlyList<MergedRange> merges = [];
    private int width;

    private protected TableReader(TableFileKind kind, TableReadLimits limits)
    {
        Kind = kind;
        this.limits = limits;
    }

    public TableFileKind Kind { get; }

    /// <summary>Sheets in the order of their tabs, hidden ones included; a text file has one, named like the file.</summary>
    public abstract IReadOnlyList<string> SheetNames { get; }

    /// <summary>The sheet that <see cref="Rows"/> reads; at first the first sheet that holds anything.</summary>
    public string SheetName => SheetNames[sheet];

    /// <summary>Encoding of a text file, such as <c>utf-8</c> or <c>GB18030</c>; null for others.</summary>
    public virtual string? EncodingName => null;

    /// <summary>What separates the cells of a text file; null for others.</summary>
    public virtual char? Delimiter => null;

    /// <summary>
    /// The rows that hold anything, header row included; blank rows are left out and show as a gap in the numbers. Merged cells down to
    /// the header row give their text to each column that they cover.
    /// </summary>
    /// <exception cref="TableFileRefusedException">While enumerating: the rest of the file cannot be read.</exception>
    public IEnumerable<TableRow> Rows
    {
        get
        {
            var header = SuggestHeaderRow() ?? 0;
            var filler = new HeaderMerges(merges, width);
            return Guarded().Select(row => row.Number <= header ? filler.Fill(row) : row);
        }
    }

    /// <summary>Chooses the sheet to read.</summary>
    /// <exception cref="ArgumentException">There is no sheet of that name.</exception>
    public void SelectSheet(string name)
    {
        var index = SheetNames.ToList().IndexOf(name);
        sheet = index >= 0 ? index : throw new ArgumentException("There is no such sheet.", nameof(name));
        headerIsKnown = false;
    }

    /// <summary>The number of the first row that looks like column headings; null when none does.</summary>
    public int? SuggestHeaderRow()
    {
        if (!headerIsKnown)
        {
            merges = Translate(() => ReadMerges(sheet));
            var preview = Guarded().Take(PreviewRows).ToList();
            width = preview.Count == 0 ? 0 : preview.Max(row => row.Cells.Count);
            headerRow = ChooseHeader(preview, new HeaderMerges(merges, width));
            headerIsKnown = true;
        }

        return headerRow;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Goes to the first sheet with content, so that a file's faults show when it is opened.</summary>
    internal void SelectFirstSheetWithContent()
    {
        for (sheet = 0; sheet < SheetNames.Count; sheet++)
        {
            if (Guarded().Any())
            {
                SuggestHeaderRow();
                return;
            }
        }

        throw new TableFileRefusedException(TableRefusalCodes.Empty);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private protected abstract IEnumerable<TableRow> ReadRows(int sheet);

    private protected virtual IReadOnlyList<MergedRange> ReadMerges(int sheet) => [];

    private protected virtual int? ChooseHeader(IReadOnlyList<TableRow> preview, HeaderMerges filler) =>
        HeaderRowRule.Suggest(preview.Select(filler.Fill).ToList(), merges);

    /// <summary>The refusal that a parser's exception means; null when it is a bug or an outage.</summary>
    private protected virtual TableFileRefusedException? Refusal(Exception fault, int row) =>
        fault is XmlException or InvalidDataException or EndOfStreamException or FormatException or OverflowException
            ? new TableFileRefusedException(TableRefusalCodes.Broken, fault) { Row = row }
            : null;

    private T Translate<T>(Func<T> read, int row = 0)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not TableFileRefusedException && Refusal(fault, row) is not null)
        {
            throw Refusal(fault, row)!;
        }
    }

    private IEnumerable<TableRow> Guarded()
    {
        var given = 0;
        var number = 0;
        using var rows = ReadRows(sheet).GetEnumerator();
        while (Translate(rows.MoveNext, number + 1))
        {
            var row = rows.Current;
            number = row.Number;
            if (row.Cells.All(string.IsNullOrWhiteSpace) && row.Warnings.Count == 0)
            {
                continue;
            }

            if (++given > limits.Rows)
            {
                throw new TableFileRefusedException(TableRefusalCodes.TooManyRows) { Row = number, Limit = limits.Rows };
            }

            yield return row;
        }
    }
}
