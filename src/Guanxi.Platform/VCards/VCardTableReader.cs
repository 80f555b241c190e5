using Guanxi.Platform.Tables;

namespace Guanxi.Platform.VCards;

/// <summary>
/// A .vcf as a table: the header is row 0 and holds <see cref="VCardColumns.Keys"/>; each card is a row numbered by the line on which it
/// begins, with its problems as warnings of the first column.
/// </summary>
internal sealed class VCardTableReader(Stream stream, string sheetName, TableReadLimits limits) : TableReader(TableFileKind.VCard, limits)
{
    public override IReadOnlyList<string> SheetNames { get; } = [sheetName];

    private protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        stream.Position = 0;
        yield return new TableRow(0, VCardColumns.Keys);
        foreach (var card in VCardReader.Read(stream))
        {
            // A card without any content is still a row: the person is told that it is empty.
            yield return new TableRow(card.Line, VCardColumns.Cells(card))
            {
                Warnings = card.Problems.Select(problem => new TableCellWarning(0, problem.Code)).ToList(),
            };
        }
    }

    private protected override int? ChooseHeader(IReadOnlyList<TableRow> preview, HeaderMerges filler) => 0;
}
