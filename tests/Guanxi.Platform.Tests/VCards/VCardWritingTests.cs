using System.Text;
using System.Text.Json;
using Guanxi.Platform.Tables;
using Guanxi.Platform.VCards;

namespace Guanxi.Platform.Tests.VCards;

public sealed class VCardWritingTests
{
    [Theory]
    [InlineData(VCardVersion.V30)]
    [InlineData(VCardVersion.V40)]
    public async Task WhatIsWrittenReadsBackTheSame(VCardVersion version)
    {
        var random = new Random(20260301);
        for (var round = 0; round < 200; round++)
        {
            var card = Any(random);
            using var stream = new MemoryStream();
            await new VCardWriter(stream, version).WriteAsync(card, TestContext.Current.CancellationToken);
            stream.Position = 0;

            var back = VCardReader.Read(stream).Single();
            Assert.Equal(Show(card), Show(back with { Version = null, Line = 0 }));
            Assert.All(Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        }
    }

    [Fact]
    public async Task AFileOfContactsIsATable()
    {
        const string File = "BEGIN:VCARD\nFN:张三\nORG:甲公司\nTEL;CELL:1\nTEL;CELL:2\nTEL;CELL:3\nTEL;WORK:4\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:李四\nEND:VCARD\n";
        using var reader = await TableFile.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(File)), "联系人.vcf", TableReadLimits.Default, cancel: TestContext.Current.CancellationToken);

        var rows = reader.Rows.ToList();
        Assert.Equal((TableFileKind.VCard, 0), (reader.Kind, reader.SuggestHeaderRow()));
        Assert.Equal([0, 1, 9, 11], rows.Select(row => row.Number));
        Assert.Equal(["张三", "甲公司", "1", "2", "4", "3"], new[] { "formatted-name", "organisation", "mobile-phone", "mobile-phone-2", "work-phone", "other-phones" }.Select(key => rows[1][rows[0].Cells.ToList().IndexOf(key)]));
        Assert.Equal(VCardProblem.NameMissing, rows[2].Warnings.Single().Code);
        Assert.All(rows, row => Assert.Equal(VCardColumns.Keys.Count, row.Cells.Count));
    }

    [Fact]
    public async Task AFileWhoseFirstCardLostItsFirstLineIsStillAFileOfContacts()
    {
        using var reader = await TableFile.OpenAsync(new MemoryStream("FN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD\n"u8.ToArray()), "a.vcf", TableReadLimits.Default, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(["formatted-name", "a", "b"], reader.Rows.Select(row => row[0]));
    }

    private static string Show(VCard card) => JsonSerializer.Serialize(card);

    private static VCard Any(Random random) => new()
    {
        FormattedName = Text(random),
        FamilyName = Text(random),
        GivenName = Text(random),
        NameSuffix = Text(random),
        Nickname = Text(random),
        Organisation = Text(random),
        Title = Text(random),
        Birthday = random.Next(2) == 0 ? "1990-04-15" : "--0415",
        Note = string.Concat(Enumerable.Range(0, 20).Select(_ => Text(random))),
        Phones = [new("mobile", "+86 138", Text(random)), new("fax", "1"), new("other", "2")],
        Emails = [new("work", "a@b.cn")],
        Addresses = [new("home", null, Text(random), Text(random), Text(random), null, "100080", Text(random))],
        Urls = ["https://example.cn/?a=b,c;d"],
        Others = [new("X-QQ", Text(random))],
    };

    private static string Text(Random random)
    {
        string[] pieces = ["张", "𠮷", ";", ",", "\\", "\\n", "a", ":", "\"", "=", "x\ny", "é"];
        return "字" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
