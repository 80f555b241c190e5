using Guanxi.Platform.Tables;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

public sealed class XlsxReadingTests
{
    private const string Styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"000000\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/><xf numFmtId=\"31\"/><xf numFmtId=\"20\"/></cellXfs>";

    [Theory]
    [InlineData("<c><v>13800138000</v></c>", "13800138000")]
    [InlineData("<c><v>1.3800138E10</v></c>", "13800138000")]
    [InlineData("<c><v>110101199003071234</v></c>", "110101199003071234")] // more digits than a double holds
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>1E-7</v></c>", "0.0000001")]
    [InlineData("<c><v>-12.5</v></c>", "-12.5")]
    [InlineData("<c s=\"1\"><v>45366</v></c>", "2024-03-15")]
    [InlineData("<c s=\"2\"><v>45366.75</v></c>", "2024-03-15 18:00")]
    [InlineData("<c s=\"2\"><v>45366.99999999</v></c>", "2024-03-16")] // rounding, not the day before at 23:59
    [InlineData("<c s=\"3\"><v>45366</v></c>", "2024-03-15")]
    [InlineData("<c s=\"6\"><v>45366</v></c>", "2024-03-15")] // East Asian built-in format
    [InlineData("<c s=\"1\"><v>1</v></c>", "1900-01-01")]
    [InlineData("<c s=\"7\"><v>0.5</v></c>", "12:00")]
    [InlineData("<c s=\"4\"><v>10000</v></c>", "010000")] // a post code shown with its zero
    [InlineData("<c s=\"5\"><v>0.15</v></c>", "15%")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c t=\"str\"><f>A1</f><v>结果</v></c>", "结果")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c t=\"s\"><v>0</v></c>", "张三")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>李</t></r><r><t>四</t></r><rPh><t>li</t></rPh></is></c>", "李四")]
    [InlineData("<c t=\"inlineStr\"><is><t>a_x000A_b</t></is></c>", "a\nb")]
    [InlineData("<c t=\"d\"><v>2024-03-15T08:30:00</v></c>", "2024-03-15 08:30")]
    [InlineData("<c t=\"inlineStr\"><is><t>a&#x1;b</t></is></c>", "ab")]
    public async Task ACellReadsAsThePersonSawIt(string cell, string text)
    {
        var rows = await RowsAsync(Workbooks.One($"<sheetData><row>{cell}</row></sheetData>", "<si><r><t>张</t></r><r><t>三</t></r></si>", Styles));

        Assert.Equal(text, rows.Single()[0]);
    }

    [Fact]
    public async Task RowsAndCellsKeepTheirPlaces()
    {
        var rows = await RowsAsync(Workbooks.One("<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row><row r=\"5\"/><row><c><v>3</v></c></row><row r=\"900\"><c r=\"A900\" s=\"1\"/></row></sheetData>"));

        Assert.Equal([3, 6], rows.Select(row => row.Number));
        Assert.Equal([null, "1", null, "2"], rows[0].Cells);
    }

    [Fact]
    public async Task AFormulaWithoutResultAndAnErrorAreReported()
    {
        var row = (await RowsAsync(Workbooks.One("<sheetData><row><c><v>1</v></c><c><f>A1*2</f><v></v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row></sheetData>"))).Single();

        Assert.Equal([new TableCellWarning(1, TableCellWarning.FormulaWithoutValue), new TableCellWarning(2, TableCellWarning.Error)], row.Warnings);
        Assert.Equal("#N/A", row[2]);
    }

    [Fact]
    public async Task MergedHeadingsNameEachColumnThatTheyCover()
    {
        const string Sheet = """
            <sheetData>
            <row r="2"><c r="A2" t="inlineStr"><is><t>客户名单</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>客户</t></is></c><c r="B4" t="inlineStr"><is><t>联系人</t></is></c></row>
            <row r="5"><c r="B5" t="inlineStr"><is><t>姓名</t></is></c><c r="C5" t="inlineStr"><is><t>电话</t></is></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>甲公司</t></is></c><c r="B6" t="inlineStr"><is><t>张三</t></is></c><c r="C6"><v>13800138000</v></c></row>
            </sheetData><mergeCells count="3"><mergeCell ref="A2:XFD2"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:C4"/></mergeCells>
            """;
        using var reader = await OpenAsync(Workbooks.One(Sheet));

        var rows = reader.Rows.ToList();
        Assert.Equal(5, reader.SuggestHeaderRow());
        Assert.Equal(["客户", "联系人", "联系人"], rows[1].Cells);
        Assert.Equal(["客户", "姓名", "电话"], rows[2].Cells);
        Assert.Equal(3, rows[0].Cells.Count);
    }

    [Fact]
    public async Task APartThatIsNamedButMissingDoesNoHarm()
    {
        var file = Workbooks.One("<sheetData><row><c><v>1</v></c></row></sheetData><drawing xmlns:r=\"x\" r:id=\"rId1\"/>", more: ("xl/worksheets/_rels/sheet1.xml.rels", Workbooks.Rels(("rId1", "drawing", "../drawings/drawing1.xml"))));

        Assert.Single(await RowsAsync(file));
    }

    [Fact]
    public async Task AnOldWorkbookIsRead()
    {
        var file = OleFiles.With("Workbook", OleFiles.Workbook("客户", [["名称", "电话"], ["甲公司", 13800138000d]]));

        using var reader = await OpenAsync(file);
        var rows = reader.Rows.ToList();
        Assert.Equal(TableFileKind.Xls, reader.Kind);
        Assert.Equal(["客户"], reader.SheetNames);
        Assert.Equal(["名称", "电话"], rows[0].Cells);
        Assert.Equal(["甲公司", "13800138000"], rows[1].Cells);
    }
}
