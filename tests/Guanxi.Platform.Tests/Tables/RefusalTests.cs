using System.Globalization;
using System.Text;
using Guanxi.Platform.Tables;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

public sealed class RefusalTests
{
    static RefusalTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\r\n")]
    [InlineData(",,,\n,,,\n")]
    public async Task AnEmptyFile(string content) =>
        Assert.Equal(TableRefusalCodes.Empty, (await RefusalAsync(Bytes(Encoding.UTF8.GetBytes(content)))).Code);

    [Fact]
    public async Task AWorkbookWithoutContent() =>
        Assert.Equal(TableRefusalCodes.Empty, (await RefusalAsync(Workbooks.One("<sheetData/>"))).Code);

    [Fact]
    public async Task AWorkbookBehindAPassword() =>
        Assert.Equal(TableRefusalCodes.Encrypted, (await RefusalAsync(OleFiles.With("EncryptedPackage", new byte[64]))).Code);

    [Fact]
    public async Task AnotherOfficeDocument() =>
        Assert.Equal(TableRefusalCodes.NotATable, (await RefusalAsync(OleFiles.With("WordDocument", new byte[64]))).Code);

    [Fact]
    public async Task MacrosInThePackage() =>
        Assert.Equal(TableRefusalCodes.Macro, (await RefusalAsync(Workbooks.One("<sheetData/>", more: ("xl/vbaProject.bin", "x")))).Code);

    [Fact]
    public async Task AMacroTypeWithoutMacros() =>
        Assert.Equal(TableRefusalCodes.Macro, (await RefusalAsync(Workbooks.One("<sheetData/>", more: ("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")))).Code);

    [Fact]
    public async Task MacrosInAnOldWorkbook() =>
        Assert.Equal(TableRefusalCodes.Macro, (await RefusalAsync(OleFiles.With("_VBA_PROJECT_CUR", new byte[64]))).Code);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public async Task ATruncatedZip(double part)
    {
        var whole = Workbooks.One("<sheetData><row><c><v>1</v></c></row></sheetData>").ToArray();

        Assert.Equal(TableRefusalCodes.Broken, (await RefusalAsync(Bytes(whole[..(int)(whole.Length * part)]))).Code);
    }

    [Fact]
    public async Task BrokenXmlNamesTheRow()
    {
        var refusal = await RefusalAsync(Workbooks.One("<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</oops></row></sheetData>"));

        Assert.Equal((TableRefusalCodes.Broken, 2), (refusal.Code, refusal.Row));
    }

    [Fact]
    public async Task AnEntityBombIsNotExpanded()
    {
        const string Bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";

        Assert.Equal(TableRefusalCodes.Broken, (await RefusalAsync(Workbooks.One("", more: ("xl/worksheets/sheet1.xml", Bomb)))).Code);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    public async Task AZipBombByRatio(string part)
    {
        var bomb = Workbooks.One("<sheetData><row><c><v>1</v></c></row></sheetData>", more: (part, "<x>" + new string(' ', 40 << 20) + "</x>"));

        Assert.Equal(TableRefusalCodes.ZipBomb, (await RefusalAsync(bomb)).Code);
    }

    [Fact]
    public async Task AZipBombThatLiesAboutItsSize()
    {
        var bytes = Workbooks.One("<sheetData><row><c><v>1</v></c></row></sheetData>", more: ("xl/sharedStrings.xml", "<x>" + new string(' ', 40 << 20) + "</x>")).ToArray();
        var size = BitConverter.GetBytes((40 << 20) + 7);
        for (var at = bytes.AsSpan().IndexOf(size); at >= 0; at = bytes.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(100).CopyTo(bytes, at);
        }

        var refusal = await RefusalAsync(Bytes(bytes));
        Assert.Contains(refusal.Code, new[] { TableRefusalCodes.ZipBomb, TableRefusalCodes.Broken });
    }

    [Fact]
    public async Task AZipBombByTotal()
    {
        var rows = string.Concat(Enumerable.Range(1, 5_000).Select(n => $"<row><c><v>{n * 7919}</v></c></row>"));

        Assert.Equal(TableRefusalCodes.ZipBomb, (await RefusalAsync(Workbooks.One($"<sheetData>{rows}</sheetData>"), new TableReadLimits(UncompressedBytes: 100_000))).Code);
    }

    [Fact]
    public async Task BytesThatAreNoEncodingNameTheirPlace()
    {
        byte[] text = [.. Encoding.GetEncoding("gb18030").GetBytes("名称,电话\n甲公司,1\n"), 0x81, 0x20, (byte)'\n'];

        var refusal = await RefusalAsync(Bytes(text));
        Assert.Equal((TableRefusalCodes.Encoding, 3), (refusal.Code, refusal.Row));
        Assert.InRange(refusal.ByteOffset!.Value, text.Length - 3, text.Length - 1);
    }

    [Fact]
    public async Task BrokenUtf8BehindTheFirstMegabyteIsFound()
    {
        byte[] text = [.. "名称\n"u8, .. Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, "客户甲,\n", 120_000).ToString()), 0xE5, 0xAE, (byte)'\n'];

        Assert.Equal(TableRefusalCodes.Encoding, (await RefusalAsync(Bytes(text))).Code);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(1600)]
    [InlineData(1680)] // in the middle of the last number
    public async Task ATruncatedOldWorkbook(int bytes)
    {
        var whole = OleFiles.With("Workbook", OleFiles.Workbook("客户", [["名称", "电话"], ["甲公司", 13800138000d]])).ToArray();

        Assert.Equal(TableRefusalCodes.Broken, (await RefusalAsync(Bytes(whole[..bytes]))).Code);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>")]
    [InlineData("{\\rtf1 a}")]
    [InlineData("GIF89a")]
    [InlineData("a\0\0\0b")]
    public async Task WhatIsNoTable(string content) =>
        Assert.Equal(TableRefusalCodes.NotATable, (await RefusalAsync(Bytes(Encoding.ASCII.GetBytes(content)))).Code);

    [Fact]
    public async Task AZipThatIsNoWorkbook() =>
        Assert.Equal(TableRefusalCodes.NotATable, (await RefusalAsync(Workbooks.Zip([("word/document.xml", "<x/>"u8.ToArray())]))).Code);

    [Fact]
    public async Task AFileBeyondTheSizeLimit() =>
        Assert.Equal(TableRefusalCodes.TooLarge, (await RefusalAsync(Bytes("名称\n甲\n"u8.ToArray()), new TableReadLimits(FileBytes: 5))).Code);

    [Fact]
    public async Task TooManyRowsNameTheFirstBeyond()
    {
        var refusal = await RefusalAsync(Bytes("a\n\nb\nc\n"u8.ToArray()), new TableReadLimits(Rows: 2));

        Assert.Equal((TableRefusalCodes.TooManyRows, 4, 2), (refusal.Code, refusal.Row, refusal.Limit));
    }

    [Fact]
    public async Task TooManyColumns()
    {
        var limits = new TableReadLimits(Columns: 3);

        Assert.Equal((TableRefusalCodes.TooManyColumns, 2), Place(await RefusalAsync(Bytes("a,b\n1,2,3,4\n"u8.ToArray()), limits)));
        Assert.Equal((TableRefusalCodes.TooManyColumns, 7), Place(await RefusalAsync(Workbooks.One("<sheetData><row r=\"7\"><c r=\"D7\"><v>1</v></c></row></sheetData>"), limits)));
        Assert.Single(await RowsAsync(Bytes("a,b,,,,,,\n"u8.ToArray()), limits));
    }

    [Fact]
    public async Task ACellThatIsTooLongNamesItsPlace()
    {
        var limits = new TableReadLimits(CellCharacters: 10);
        var csv = await RefusalAsync(Bytes("a,b\n1,12345678901\n"u8.ToArray()), limits);
        var xlsx = await RefusalAsync(Workbooks.One("<sheetData><row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>12345678901</t></is></c></row></sheetData>"), limits);

        Assert.Equal((TableRefusalCodes.CellTooLong, 2, 2), (csv.Code, csv.Row, csv.Column));
        Assert.Equal((TableRefusalCodes.CellTooLong, 2, 2), (xlsx.Code, xlsx.Row, xlsx.Column));
    }

    [Fact]
    public async Task AQuoteThatNeverClosesDoesNotSwallowRowsInSilence()
    {
        var refusal = await RefusalAsync(Bytes("a,b\n1,2\n\"3,4\n5,6\n"u8.ToArray()));

        Assert.Equal((TableRefusalCodes.Broken, 3), (refusal.Code, refusal.Row));
    }

    [Fact]
    public async Task ALineOfTwentyMegabytesIsNotHeld()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = await RefusalAsync(Bytes([.. "a,b\n"u8, .. Enumerable.Repeat((byte)',', 20 << 20)]));

        Assert.True(refusal.Code is TableRefusalCodes.TooManyColumns or TableRefusalCodes.CellTooLong, string.Create(CultureInfo.InvariantCulture, $"{refusal.Code}, {GC.GetAllocatedBytesForCurrentThread() - before} bytes"));
    }

    private static (string Code, int? Row) Place(TableFileRefusedException refusal) => (refusal.Code, refusal.Row);
}
