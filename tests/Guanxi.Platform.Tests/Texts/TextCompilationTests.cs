extern alias compiler;

using compiler::Guanxi.TextCompiler;

namespace Guanxi.Platform.Tests.Texts;

public sealed class TextCompilationTests
{
    private static readonly TraditionalText Traditional =
        new(new Dictionary<string, string> { ["软件"] = "軟體", ["文件"] = "檔案", ["文件夹"] = "資料夾" });

    [Fact]
    public void ATextGetsItsTraditionalForm()
    {
        var compilation = Compile("""{ "a": ["客户{0}的头发", "The hair of {0}"] }""");
        Assert.Empty(compilation.Problems);
        Assert.Equal(new TextEntry("客户{0}的头发", "客戶{0}的頭髮", "The hair of {0}"), compilation.Entries["a"]);
        Assert.Contains("\"客戶{0}的頭髮\"", compilation.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("客户关系软件", "客戶關係軟體")]
    [InlineData("文件夹与文件", "資料夾與檔案")] // the longest phrase wins
    public void BusinessTermsComeBeforeTheTables(string simplified, string traditional) =>
        Assert.Equal(traditional, Traditional.Convert(simplified));

    [Theory]
    [InlineData("""{ "a": ["甲", "A"], "a": ["乙", "B"] }""", "TEXT002")]
    [InlineData("""{ "a": ["甲"] }""", "TEXT003")]
    [InlineData("""{ "a": "甲" }""", "TEXT003")]
    [InlineData("""{ "a": ["甲", "A", "B"] }""", "TEXT003")]
    [InlineData("""{ "a": ["甲", " "] }""", "TEXT004")]
    [InlineData("""{ "a": ["", "A"] }""", "TEXT004")]
    [InlineData("""{ "a": ["甲{0}", "A"] }""", "TEXT005")]
    [InlineData("""{ "a": ["甲{0}", "A{1}"] }""", "TEXT005")]
    [InlineData("""{ "a": ["甲", "甲"] }""", "TEXT006")]
    [InlineData("""{ "a": ["甲", "A，B"] }""", "TEXT006")] // full-width comma
    public void AFaultNamesFileAndKey(string json, string code) =>
        Assert.Contains(
            Compile(json).Problems,
            problem => problem.StartsWith($"one.texts.json : error {code}: key 'a'", StringComparison.Ordinal));

    [Fact]
    public void ABrokenFileIsNamedWithItsLine() =>
        Assert.StartsWith("one.texts.json(2) : error TEXT001", Assert.Single(Compile("{\n oops").Problems), StringComparison.Ordinal);

    [Fact]
    public void AKeyInTwoFilesIsRefused()
    {
        var compilation = TextCompilation.Run(
            [new TextSource("one", """{ "a": ["甲", "A"] }"""), new TextSource("two", """{ "a": ["甲", "A"] }""")],
            Traditional.Convert);
        Assert.Equal("two : error TEXT002: key 'a': the key stands in one already", Assert.Single(compilation.Problems));
    }

    [Fact]
    public void AFormatMayDifferBetweenLanguages() =>
        Assert.Empty(Compile("""{ "a": ["{0:yyyy年M月d日}到期", "Due on {0:d MMMM yyyy}"] }""").Problems);

    private static TextCompilation Compile(string json) =>
        TextCompilation.Run([new TextSource("one.texts.json", json)], Traditional.Convert);
}
