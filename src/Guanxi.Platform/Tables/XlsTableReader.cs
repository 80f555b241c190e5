using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Guanxi.Platform.Tables;

/// <summary>An .xls, through ExcelDataReader.</summary>
internal sealed class XlsTableReader : TableReader
{
    private readonly IExcelDataReader reader;
    private readonly TableReadLimits limits;

    /// <exception cref="TableFileRefusedException">The file is broken or protected by a password.</exception>
    public XlsTableReader(Stream stream, TableReadLimits limits)
        : base(TableFileKind.Xls, limits)
    {
        this.limits = limits;
        stream.Position = 0;
        try
        {
            // Files without a code page record come from old Chinese programs more often than from others here. Asked for before the
            // configuration is made, which needs the code pages that TextEncodings registers.
            var fallback = TextEncodings.StrictGb18030;
            reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = fallback, LeaveOpen = true });
        }
        catch (Exception fault) when (Refusal(fault, 0) is { } refusal)
        {
            throw refusal;
        }

        SheetNames = ReadNames();
    }

    public override IReadOnlyList<string> SheetNames { get; }

    protected override void Dispose(bool disposing)
    {
        reader.Dispose();
        base.Dispose(disposing);
    }

    private protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        GoTo(sheet);
        for (var number = 1; reader.Read(); number++)
        {
            yield return Row(number);
        }
    }

    private protected override IReadOnlyList<MergedRange> ReadMerges(int sheet)
    {
        GoTo(sheet);
        return reader.MergeCells?.Select(merge => new MergedRange(merge.FromRow + 1, merge.FromColumn, merge.ToRow + 1, merge.ToColumn)).ToList() ?? [];
    }

    // The parser trusts the lengths in the file; a broken one makes it fail in many ways.
    private protected override TableFileRefusedException? Refusal(Exception fault, int row) => fault switch
    {
        InvalidPasswordException => new TableFileRefusedException(TableRefusalCodes.Encrypted, fault),
        ExcelReaderException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or NullReferenceException
            or InvalidCastException or KeyNotFoundException or NotSupportedException
            => new TableFileRefusedException(TableRefusalCodes.Broken, fault) { Row = row },
        _ => base.Refusal(fault, row),
    };

    private List<string> ReadNames()
    {
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        return names;
    }

    private void GoTo(int sheet)
    {
        reader.Reset();
        for (var index = 0; index < sheet; index++)
        {
            reader.NextResult();
        }
    }

    private TableRow Row(int number)
    {
        var cells = new string?[reader.FieldCount];
        var last = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = CellTexts.Clean(Show(column, number));
            last = cells[column] is null ? last : column + 1;
        }

        return last <= limits.Columns
            ? new TableRow(number, cells[..last])
            : throw new TableFileRefusedException(TableRefusalCodes.TooManyColumns) { Row = number, Column = last, Limit = limits.Columns };
    }

    private string? Show(int column, int row) => reader.GetValue(column) switch
    {
        null => null,
        string text => text.Length <= limits.CellCharacters
            ? text
            : throw new TableFileRefusedException(TableRefusalCodes.CellTooLong) { Row = row, Column = column + 1, Limit = limits.CellCharacters },
        bool value => value ? "TRUE" : "FALSE",
        DateTime moment => NumberTexts.Format(moment),
        TimeSpan time => NumberTexts.Format(time),
        IConvertible number => NumberTexts.Format(
            number.ToDouble(null), null, ExcelNumberFormat.Parse(reader.GetNumberFormatString(column)), startsIn1904: false),
        var other => other.ToString(),
    };
}
