using System.Text;
using CsvHelper;

namespace Guanxi.Platform.Tables;

/// <summary>Delimited text. A first line <c>sep=;</c>, which Excel understands and hides, is obeyed and hidden too.</summary>
internal sealed class CsvTableReader : TableReader
{
    private const int SampleCharacters = 1 << 16;

    /// <summary>Bounds the memory when a quote never closes or a line never ends.</summary>
    private const int LargestRecordBytes = 8 << 20;

    private readonly Stream stream;
    private readonly TableReadLimits limits;
    private readonly Encoding encoding;
    private readonly char delimiter;
    private readonly bool hasSeparatorLine;

    public CsvTableReader(Stream stream, string sheetName, TableReadLimits limits, Encoding encoding, char? chosenDelimiter)
        : base(TableFileKind.DelimitedText, limits)
    {
        this.stream = stream;
        this.limits = limits;
        this.encoding = encoding;
        SheetNames = [sheetName];
        using var reader = OpenText();
        var sample = new char[SampleCharacters];
        var text = sample.AsSpan(0, reader.ReadBlock(sample));
        hasSeparatorLine = text.Length > 4 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || text[5] is '\r' or '\n');
        delimiter = chosenDelimiter ?? (hasSeparatorLine ? text[4] : DelimiterRule.Detect(text));
    }

    public override IReadOnlyList<string> SheetNames { get; }

    public override string? EncodingName => encoding.WebName;

    public override char? Delimiter => delimiter;

    private protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        var neverClosed = false;
        using var csv = CsvReader.Create(OpenText(), new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            MaxRecordSize = LargestRecordBytes,
            OnMalformedRecord = malformed => neverClosed |= malformed.Reason == CsvMalformedReason.UnterminatedQuote,
        });
        var hidden = hasSeparatorLine ? 1 : 0;
        while (csv.Read())
        {
            var number = (int)Math.Min(csv.RowNumber - hidden, int.MaxValue);
            // A quote that never closes would swallow all rows behind it in silence.
            if (neverClosed)
            {
                throw new TableFileRefusedException(TableRefusalCodes.Broken) { Row = number };
            }

            if (number > 0)
            {
                yield return Row(csv, number);
            }
        }
    }

    private protected override TableFileRefusedException? Refusal(Exception fault, int row) => fault switch
    {
        // Malformed quoting is recovered from, so what is left is a record beyond the largest size.
        CsvFormatException => new TableFileRefusedException(TableRefusalCodes.CellTooLong, fault) { Row = row, Limit = limits.CellCharacters },
        DecoderFallbackException => new TableFileRefusedException(TableRefusalCodes.Encoding, fault) { Row = row },
        _ => base.Refusal(fault, row),
    };

    private TableRow Row(CsvReader csv, int number)
    {
        var used = csv.FieldCount;
        while (used > 0 && csv.IsEmpty(used - 1))
        {
            used--;
        }

        if (used > limits.Columns)
        {
            throw new TableFileRefusedException(TableRefusalCodes.TooManyColumns) { Row = number, Column = used, Limit = limits.Columns };
        }

        var cells = new string?[used];
        for (var column = 0; column < used; column++)
        {
            var text = csv.GetString(column);
            cells[column] = text.Length <= limits.CellCharacters
                ? Unguarded(CellTexts.Clean(text))
                : throw new TableFileRefusedException(TableRefusalCodes.CellTooLong) { Row = number, Column = column + 1, Limit = limits.CellCharacters };
        }

        return new TableRow(number, cells);
    }

    // The apostrophe that CsvTableWriter sets before a formula sign is no part of the value.
    private static string? Unguarded(string? text) =>
        text is ['\'', var sign, ..] && CsvTableWriter.IsFormulaSign(sign) ? text[1..] : text;

    private StreamReader OpenText()
    {
        stream.Position = 0;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
    }
}
