using System.Text;
using Guanxi.Platform.VCards;

namespace Guanxi.Platform.Tests.VCards;

public sealed class VCardReadingTests
{
    static VCardReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void FoldedLinesAreJoinedEvenInsideACharacter()
    {
        var line = Encoding.UTF8.GetBytes("NOTE:客户关系");
        byte[] file = [.. "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:a\r\n"u8, .. line[..6], .. "\r\n "u8, .. line[6..9], .. "\r\n\t"u8, .. line[9..], .. "\r\nEND:VCARD\r\n"u8];

        Assert.Equal("客户关系", Read(file).Single().Note);
    }

    [Theory]
    [InlineData("UTF-8", "utf-8")]
    [InlineData("GB2312", "gb18030")]
    [InlineData("gbk", "gb18030")]
    [InlineData("UTF-8", "gb18030")] // the card lies about its encoding
    public void QuotedPrintableChineseWithSoftBreaks(string charset, string encodingName)
    {
        var quoted = string.Concat(Encoding.GetEncoding(encodingName).GetBytes("北京市海淀区中关村大街一号院").Select(code => $"={code:X2}"));
        var text = $"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:;{quoted[..30]}=\r\n{quoted[30..60]}=\r\n{quoted[60..]}\r\nTEL;CELL:13800138000\r\nEND:VCARD\r\n";

        var card = Read(text).Single();
        Assert.Equal("北京市海淀区中关村大街一号院", card.GivenName);
        Assert.Equal(new VCardPhone("mobile", "13800138000"), card.Phones.Single());
    }

    [Fact]
    public void AFileInGbkWithoutAnyDeclarationIsRead() =>
        Assert.Equal("张三", Read(Encoding.GetEncoding("gb18030").GetBytes("BEGIN:VCARD\nFN:张三\nEND:VCARD\n")).Single().FormattedName);

    [Fact]
    public void AFileInUtf16IsRead() =>
        Assert.Equal("张三", Read([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("BEGIN:VCARD\r\nFN:张三\r\nEND:VCARD\r\n")]).Single().FormattedName);

    [Fact]
    public void GroupsLabelsTypesAndEscapes()
    {
        var card = Read("""
            BEGIN:VCARD
            VERSION:4.0
            N:张;三;;Dr.;
            ORG:甲公司\;乙部;销售部;一组
            TITLE:经理
            item1.TEL:010-1
            item1.X-ABLabel:_$!<Mobile>!$_
            TEL;TYPE="work,voice";VALUE=uri:tel:+86-10-2
            TEL;TYPE=HOME,FAX:3
            EMAIL;WORK:a@b.cn
            ADR;TYPE=work:;;中关村大街1号\, 3层;北京;;100080;中国
            NOTE:第一行\n第二行\, 完\\
            BDAY:19900415
            URL:https://example.cn
            X-QQ:12345
            END:VCARD
            """).Single();

        Assert.Equal("张三", card.FormattedName);
        Assert.Equal(("张", "三", "Dr."), (card.FamilyName, card.GivenName, card.NamePrefix));
        Assert.Equal(("甲公司;乙部", "销售部/一组", "经理"), (card.Organisation, card.Department, card.Title));
        Assert.Equal([new VCardPhone("mobile", "010-1", "Mobile"), new VCardPhone("work", "+86-10-2"), new VCardPhone("fax", "3")], card.Phones);
        Assert.Equal(new VCardEmail("work", "a@b.cn"), card.Emails.Single());
        Assert.Equal(new VCardAddress("work", null, null, "中关村大街1号, 3层", "北京", null, "100080", "中国"), card.Addresses.Single());
        Assert.Equal("第一行\n第二行, 完\\", card.Note);
        Assert.Equal(("1990-04-15", "https://example.cn"), (card.Birthday, card.Urls.Single()));
        Assert.Equal(new VCardProperty("X-QQ", "12345"), card.Others.Single());
        Assert.Empty(card.Problems);
    }

    [Theory]
    [InlineData("BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\nBEGIN:VCARD\nFN:c\nEND:VCARD\n", VCardProblem.EndMissing, 6)]
    [InlineData("BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD\nBEGIN:VCARD\nFN:c", VCardProblem.EndMissing, 8)]
    [InlineData("BEGIN:VCARD\nFN:a\nEND:VCARD\nFN:b\nEND:VCARD\nBEGIN:VCARD\nFN:c\nEND:VCARD\n", VCardProblem.BeginMissing, 4)]
    [InlineData("BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\n????\nEND:VCARD\nBEGIN:VCARD\nFN:c\nEND:VCARD\n", VCardProblem.LineUnreadable, 6)]
    [InlineData("BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:b=\nEND:VCARD\nBEGIN:VCARD\nFN:c\nNO COLON\nEND:VCARD\n", VCardProblem.LineUnreadable, 9)]
    public void ABrokenCardNeverCostsTheOthers(string file, string code, int line)
    {
        var cards = Read(file);

        Assert.Equal(3, cards.Count);
        Assert.Equal(new VCardProblem(code, line), cards.SelectMany(card => card.Problems).Single());
        Assert.Equal(["a", "b", "c"], cards.Select(card => card.FormattedName?.TrimEnd('=')));
    }

    [Theory]
    [InlineData("PHOTO;ENCODING=BASE64;JPEG:AAAA\n AAAA\n AAAA\n\n")]
    [InlineData("PHOTO;ENCODING=b;TYPE=JPEG:AAAA\nAAAAEND\nAAAA==\n")] // continued without a leading space
    [InlineData("item2.PHOTO:data:image/jpeg;base64,AAAA\n AAAA\n")]
    public void PicturesArePassedOver(string photo)
    {
        var card = Read($"BEGIN:VCARD\nFN:a\n{photo}TEL:1\nEND:VCARD\n").Single();

        Assert.Equal("1", card.Phones.Single().Number);
        Assert.Empty(card.Problems);
        Assert.Empty(card.Others);
    }

    [Fact]
    public void ASecretaryInsideACardIsNoContactOfItsOwn() =>
        Assert.Equal("a", Read("BEGIN:VCARD\nVERSION:2.1\nFN:a\nAGENT:\nBEGIN:VCARD\nFN:b\nEND:VCARD\nEND:VCARD\n").Single().FormattedName);

    [Fact]
    public void AGiantPictureAndAGiantNoteAreNotHeld()
    {
        var card = Read($"BEGIN:VCARD\nFN:a\nPHOTO:{new string('A', 20 << 20)}\nNOTE:{new string('好', 2 << 20)}\nTEL:1\nEND:VCARD\n").Single();

        Assert.Equal("1", card.Phones.Single().Number);
        Assert.InRange(card.Note!.Length, 1, 32_767);
        Assert.Contains(card.Problems, problem => problem.Code == VCardProblem.ValueCut);
    }

    private static List<VCard> Read(string file) => Read(Encoding.UTF8.GetBytes(file));

    private static List<VCard> Read(byte[] file) => VCardReader.Read(new MemoryStream(file)).ToList();
}
