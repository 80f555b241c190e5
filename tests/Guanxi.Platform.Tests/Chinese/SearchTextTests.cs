using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("華東ＡＢＣ", "华东abc")]
    [InlineData("ﾎﾃﾙ㈱", "ホテル(株)")]
    public void FoldingUnitesWidthCaseAndScript(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    // Not a case above: attributes cannot carry half a character.
    [Fact]
    public void HalfACharacterIsReplacedNotThrownOn() =>
        Assert.Equal("华 \uFFFD text", SearchText.Fold("華 \uD800 text"));

    [Theory]
    [InlineData("华东机电", "华东 东机 机电 电")]
    [InlineData("华", "华")]
    [InlineData("华东 机电", "华东 东 机电 电")]
    [InlineData("华为P40手机", "华为 为 wp40 手机 机")]
    [InlineData("TS-2026-000123", "wts w2026 w000123")]
    [InlineData("O'Neill Café", "woneill wcafe")]
    [InlineData("陈𬭎", "陈u2cb4e u2cb4e")]
    [InlineData("！？ ", "")]
    public void TermsArePairsOfCharactersAndWords(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchText.IndexTerms(text)));

    [Fact]
    public void EveryPrefixOfInitialsFromAnyCharacterBeginsATerm()
    {
        const string initials = "shhdjdsb";
        var terms = SearchText.PinyinTerms("上海华东机电设备");
        for (var start = 0; start < initials.Length; start++)
        {
            for (var length = 2; start + length <= initials.Length; length++)
            {
                Assert.Contains(terms, term => term.StartsWith($"q{initials.AsSpan(start, length)}", StringComparison.Ordinal));
            }
        }

        Assert.Contains(terms, term => term.StartsWith("yhuadong", StringComparison.Ordinal));
        Assert.Contains(terms, term => term.StartsWith("yshanghaihua", StringComparison.Ordinal));
    }

    [Fact]
    public void PinyinTermsAreBounded()
    {
        Assert.InRange(SearchText.PinyinTerms(string.Concat(Enumerable.Repeat("长重行乐", 50))).Count, 1, 300);
        Assert.Empty(SearchText.PinyinTerms("ABC Ltd"));
        Assert.Equal(["yshan", "ydan"], SearchText.PinyinTerms("单", NameKind.Person));
    }

    [Theory]
    [InlineData("13800138000", "w13800138000 t8000 t38000 t138000 t0138000 t00138000 t800138000 t3800138000 t13800138000")]
    [InlineData("+86 138 0013 8000", "w13800138000 t8000 t38000 t138000 t0138000 t00138000 t800138000 t3800138000 t13800138000")]
    [InlineData("+86 (0)21 6321 2345 ext. 12", "w02163212345 t2345 t12345 t212345 t3212345 t63212345 t163212345 t2163212345")]
    [InlineData("12", "w12")]
    [InlineData("-", "")]
    public void TheLastDigitsOfATelephoneNumberAreTerms(string number, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchText.PhoneTerms(number)));

    [Theory]
    [InlineData("华东", "华东")]
    [InlineData("華東機電", "华东_东机_机电")]
    [InlineData("华", "华*")]
    [InlineData("华东 张", "华东 & 张*")]
    [InlineData("hdjd", "whdjd*|qhdjd*|yhdjd*")]
    [InlineData("xi'an", "wxian*|qxian*|yxian*")]
    [InlineData("a", "wa*")]
    [InlineData("华为P40", "华为 & wp40*|qp40*|yp40*")]
    [InlineData("8000", "w8000*|t8000")]
    [InlineData("800", "w800*")]
    [InlineData("138-0013-8000", "w13800138000*|t13800138000|w138_w0013_w8000*")]
    [InlineData("138 0013 8000", "w13800138000*|t13800138000|w138_w0013_w8000*")]
    [InlineData("+86 10 6552 9988", "w01065529988*|t01065529988|t1065529988|w86_w10_w6552_w9988*")]
    [InlineData("TS-2026-000123", "wts_w2026_w000123*")]
    [InlineData("张三 13800138000", "张三 & w13800138000*|t13800138000")]
    [InlineData("\"') OR 1=1 --", "wor*|qor*|yor* & w1_w1*")]
    [InlineData("？！", "")]
    [InlineData("", "")]
    public void AQuerySaysHowToSearch(string query, string clauses) =>
        Assert.Equal(clauses, SearchText.ParseQuery(query).ToString());

    [Fact]
    public void VeryLongQueriesAreCut() =>
        Assert.InRange(SearchText.ParseQuery(string.Join(' ', Enumerable.Range(0, 500))).Clauses.Length, 1, 12);

    [Fact]
    public void QueriesBecomeSqlOfBothDatabases()
    {
        var query = SearchText.ParseQuery("華東機 hd");
        Assert.Equal("(\"华东 东机\") AND (\"whd\"* OR \"qhd\"* OR \"yhd\"*)", SearchSql.ToFtsMatch(query));
        Assert.Equal("(('华东' <-> '东机')) & (('whd':*) | ('qhd':*) | ('yhd':*))", SearchSql.ToTsQuery(query));
        Assert.Throws<ArgumentException>(() => SearchSql.ToFtsMatch(SearchText.ParseQuery("!")));
    }

    [Fact]
    public void AVectorLeavesAGapBetweenFields()
    {
        var terms = SearchDocument.Empty.WithText("ts").WithText(null).WithText("2026 ts").Terms().ToList();
        Assert.Equal("wts x w2026 wts", SearchSql.ToFtsText(terms));
        Assert.Equal("'w2026':3 'wts':1,4", SearchSql.ToTsVector(terms));
    }

    [Fact]
    public void AVectorQuotesAndRespectsTheLimitsOfPostgreSql()
    {
        Assert.Equal(@"'a''b\\':16383", SearchSql.ToTsVector([new IndexTerm(@"a'b\", 20_000), new IndexTerm(@"a'b\", 30_000)]));
        var positions = SearchSql.ToTsVector(Enumerable.Range(1, 1000).Select(position => new IndexTerm("w", position)));
        Assert.Equal(256, positions.Split(',').Length);
    }
}
