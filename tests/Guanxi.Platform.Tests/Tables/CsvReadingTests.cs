using System.Text;
using Guanxi.Platform.Tables;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

public sealed class CsvReadingTests
{
    static CsvReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool, char> EncodingsAndDelimiters
    {
        get
        {
            var data = new TheoryData<string, bool, char>();
            foreach (var delimiter in new[] { ',', ';', '\t', '|' })
            {
                foreach (var (encoding, mark) in new[] { ("utf-8", false), ("utf-8", true), ("utf-16", false), ("utf-16", true), ("utf-16BE", false), ("utf-16BE", true), ("gb18030", false) })
                {
                    data.Add(encoding, mark, delimiter);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EncodingsAndDelimiters))]
    public async Task EachEncodingAndDelimiterIsRecognised(string encodingName, bool mark, char delimiter)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        // 一 and 〇 have zero bytes in UTF-16; 𠮷 takes four bytes in GB18030.
        var text = $"客户名称{delimiter}电话{delimiter}备注\r\n一〇公司{delimiter}13800138000{delimiter}\"第一行\n{delimiter}第二行\"\r\n𠮷野家{delimiter}010-1234{delimiter}\"说\"\"好\"\"\"\r\n";
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        using var reader = await OpenAsync(Bytes(bytes));
        var rows = reader.Rows.ToList();

        Assert.Equal(delimiter, reader.Delimiter);
        Assert.Equal(["客户名称", "电话", "备注"], rows[0].Cells);
        Assert.Equal(["一〇公司", "13800138000", $"第一行\n{delimiter}第二行"], rows[1].Cells);
        Assert.Equal(["𠮷野家", "010-1234", "说\"好\""], rows[2].Cells);
        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
        Assert.Equal(1, reader.SuggestHeaderRow());
    }

    [Fact]
    public async Task RaggedAndBlankRowsKeepTheirNumbers()
    {
        var rows = await RowsAsync(Bytes("a,b,c\r\n\r\n1\r\n1,2,3,4\r\n,,\r\n  \r\n"u8.ToArray()));

        Assert.Equal([1, 3, 4], rows.Select(row => row.Number));
        Assert.Equal(["1"], rows[1].Cells);
        Assert.Null(rows[1][2]);
        Assert.Equal("4", rows[2][3]);
    }

    [Fact]
    public async Task ExcelsSeparatorLineIsObeyedAndHidden()
    {
        var rows = await RowsAsync(Bytes("sep=|\r\n名称,公司|电话\r\nA|1\r\n"u8.ToArray()));

        Assert.Equal(["名称,公司", "电话"], rows[0].Cells);
        Assert.Equal(1, rows[0].Number);
    }

    [Fact]
    public async Task AHeaderAloneIsATableWithOneRow() => Assert.Single(await RowsAsync(Bytes("名称,电话"u8.ToArray())));

    [Fact]
    public async Task APersonMayChooseAnotherEncodingAndDelimiter()
    {
        using var reader = await OpenAsync(Bytes(Encoding.GetEncoding("big5").GetBytes("客戶,電話\n")), choice: new TableTextChoice("big5", ';'));

        Assert.Equal("客戶,電話", reader.Rows.Single()[0]);
    }

    [Fact]
    public async Task AStrayQuoteInsideACellIsText()
    {
        var rows = await RowsAsync(Bytes("名称,尺寸\n屏幕,19\" 宽\n电视,55\n"u8.ToArray()));

        Assert.Equal("19\" 宽", rows[1][1]);
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task ControlCharactersAreTakenOut() =>
        Assert.Equal("ab", (await RowsAsync(Bytes("名称\na\u0001b\n"u8.ToArray())))[1][0]);
}
