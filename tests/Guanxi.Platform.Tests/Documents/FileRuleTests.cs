using System.IO.Compression;
using System.Text;
using Guanxi.Platform.Documents.Files;

namespace Guanxi.Platform.Tests.Documents;

public class FileRuleTests
{
    [Theory]
    [InlineData("合同.pdf", "合同.pdf")]
    [InlineData("C:\\Users\\x\\合同.PDF", "合同.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u202Efdp.exe", "afdp.exe")] // the writing direction cannot hide the extension
    [InlineData("报价 \"最终\".xlsx", "报价 _最终_.xlsx")]
    [InlineData("..", "file")]
    [InlineData(".pdf", "pdf")]
    public void AFileNameIsMadeHarmless(string given, string kept) => Assert.Equal(kept, FileNameRule.Clean(given));

    [Fact]
    public void ALongNameKeepsItsExtension()
    {
        var name = FileNameRule.Clean(new string('长', 400) + ".pdf");
        Assert.Equal(FileNameRule.MaxLength, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "%PDF-1.7", "application/pdf")]
    [InlineData("jpg", "%PDF-1.7", null)] // the content decides, not the name
    [InlineData("pdf", "MZ\u0090", null)]
    [InlineData("txt", "#!/bin/sh", null)]
    [InlineData("txt", "客户资料", "text/plain")]
    [InlineData("exe", "MZ", null)]
    [InlineData("docm", "PK\u0003\u0004", null)]
    public void TheTypeIsFoundInTheContent(string extension, string head, string? contentType) =>
        Assert.Equal(contentType, FileTypeRule.ContentTypeOf(extension, Encoding.UTF8.GetBytes(head)));

    [Theory]
    [InlineData("word/document.xml", false)]
    [InlineData("word/vbaProject.bin", true)]
    [InlineData("tools/setup.EXE", true)]
    public async Task AMacroOrProgramInsideAnArchiveIsFound(string entry, bool found)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(entry);
        }

        Assert.Equal(found, await HiddenPrograms.AreInAsync(stream, FileShape.Zip, CancellationToken.None));
    }

    [Fact]
    public async Task AMacroAcrossTwoReadsOfAnOldDocumentIsFound()
    {
        var content = new byte[200_000];
        Encoding.Unicode.GetBytes("_VBA_PROJECT").CopyTo(content, 81_920 - 7);
        using var stream = new MemoryStream(content);
        Assert.True(await HiddenPrograms.AreInAsync(stream, FileShape.Compound, CancellationToken.None));
    }
}
