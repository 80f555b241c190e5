using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Guanxi.Platform.Tables;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

public sealed class WritingTests
{
    private static readonly TableColumn[] Columns = [new("名称", 30), new("电话"), new("金额"), new("数量"), new("日期"), new("时刻"), new("有效"), new("备注")];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatIsWrittenReadsBackTheSame(bool xlsx)
    {
        using var stream = new AsynchronousOnlyStream();
        await using (var writer = Writer(xlsx, stream))
        {
            await writer.BeginSheetAsync("客户", Columns);
            await writer.WriteRowAsync([
                TableCell.Text("甲<公司>&\"𠮷\""), TableCell.Text("13800138000"), TableCell.Decimal(-1234.5m), TableCell.Integer(42),
                TableCell.Date(new DateOnly(2026, 3, 1)), TableCell.DateTime(new DateTime(2026, 3, 1, 8, 30, 0, DateTimeKind.Unspecified)), TableCell.Boolean(true), TableCell.Text(" 第一行\n_x000A_ ")]);
            await writer.WriteRowAsync([
                TableCell.Text("+86 10"), TableCell.Text("=1+1"), TableCell.Decimal(0.1m), TableCell.Integer(123_456_789_012_345_678),
                TableCell.Date(new DateOnly(1850, 1, 2)), default, TableCell.Boolean(false), TableCell.Text("a\u0001\u0000b")]);
            await writer.EndAsync();
        }

        var rows = await RowsAsync(new MemoryStream(stream.Written));
        Assert.Equal(Columns.Select(column => column.Header), rows[0].Cells);
        Assert.Equal(["甲<公司>&\"𠮷\"", "13800138000", "-1234.5", "42", "2026-03-01", "2026-03-01 08:30", "TRUE", " 第一行\n_x000A_ "], rows[1].Cells);
        Assert.Equal(["+86 10", "=1+1", "0.1", "123456789012345678", "1850-01-02", null, "FALSE", "ab"], rows[2].Cells);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public async Task ATextInCsvNeverStartsAFormula(string text)
    {
        using var stream = new MemoryStream();
        await using (var writer = new CsvTableWriter(stream))
        {
            await writer.BeginSheetAsync("a", [new TableColumn("名称"), new TableColumn("数")]);
            await writer.WriteRowAsync([TableCell.Text(text), TableCell.Integer(-5)]);
            await writer.EndAsync();
        }

        var written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("\uFEFF名称,数\r\n", written, StringComparison.Ordinal);
        Assert.Contains("'" + text, written, StringComparison.Ordinal);
        Assert.EndsWith(",-5\r\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CsvRefusesASecondSheet()
    {
        await using var writer = new CsvTableWriter(new MemoryStream());
        await writer.BeginSheetAsync("a", Columns);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.BeginSheetAsync("b", Columns));
    }

    [Fact]
    public async Task ThePackageIsWhatTheStandardAsksFor()
    {
        using var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            await writer.BeginSheetAsync("客户 <1>/[a]", Columns);
            await writer.WriteRowAsync([TableCell.Text("甲")]);
            await writer.BeginSheetAsync("说明", []);
            await writer.WriteRowAsync([TableCell.Text("导出人"), TableCell.Text("张三")]);
            await writer.EndAsync();
        }

        using var zip = new ZipArchive(new MemoryStream(stream.ToArray()));
        var parts = zip.Entries.ToDictionary(entry => entry.FullName, Load);
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"], parts.Keys.Order(StringComparer.Ordinal));

        var types = parts["[Content_Types].xml"].Elements().Where(e => e.Name.LocalName == "Override").Select(e => e.Attribute("PartName")!.Value);
        Assert.Equal(["/xl/styles.xml", "/xl/workbook.xml", "/xl/worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml"], types.Order(StringComparer.Ordinal));
        var targets = parts["xl/_rels/workbook.xml.rels"].Elements().ToDictionary(e => e.Attribute("Id")!.Value, e => "xl/" + e.Attribute("Target")!.Value);
        Assert.All(targets.Values, target => Assert.Contains(target, parts.Keys));
        var sheets = parts["xl/workbook.xml"].Descendants().Where(e => e.Name.LocalName == "sheet").ToList();
        Assert.Equal(["客户 <1>  a", "说明"], sheets.Select(e => e.Attribute("name")!.Value));
        Assert.All(sheets, e => Assert.Contains("worksheets/", targets[e.Attributes().Single(a => a.Name.LocalName == "id").Value], StringComparison.Ordinal));

        // The order of these elements is fixed by the schema; Excel repairs files that break it.
        Assert.Equal(["sheetViews", "cols", "sheetData", "autoFilter"], parts["xl/worksheets/sheet1.xml"].Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["sheetData"], parts["xl/worksheets/sheet2.xml"].Elements().Select(e => e.Name.LocalName));
        Assert.Equal("A1:H2", parts["xl/worksheets/sheet1.xml"].Elements().Last().Attribute("ref")!.Value);
        var formats = parts["xl/styles.xml"].Elements().Single(e => e.Name.LocalName == "cellXfs").Elements().Count();
        Assert.All(parts["xl/worksheets/sheet1.xml"].Descendants().Attributes("s"), style => Assert.InRange(int.Parse(style.Value, CultureInfo.InvariantCulture), 0, formats - 1));
    }

    [Fact]
    public async Task AFullSheetGoesOnInTheNext()
    {
        using var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream, rowsPerSheet: 3))
        {
            await writer.BeginSheetAsync("客户", [new TableColumn("名称")]);
            for (var row = 1; row <= 5; row++)
            {
                await writer.WriteRowAsync([TableCell.Integer(row)]);
            }

            await writer.EndAsync();
        }

        using var reader = await OpenAsync(stream);
        Assert.Equal(["客户", "客户 (2)", "客户 (3)"], reader.SheetNames);
        reader.SelectSheet("客户 (3)");
        Assert.Equal(["名称", "5"], reader.Rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("", "Sheet")]
    [InlineData("history", "history 1")]
    [InlineData("'a'", "a")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void SheetNamesAreMadeFit(string wanted, string name) => Assert.Equal(name, SheetNames.Fit(wanted, []));

    private static ITableWriter Writer(bool xlsx, Stream stream) => xlsx ? new XlsxTableWriter(stream) : new CsvTableWriter(stream);

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return XElement.Load(content);
    }
}
