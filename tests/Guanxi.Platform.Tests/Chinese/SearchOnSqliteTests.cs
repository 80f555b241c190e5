using Guanxi.Platform.Chinese;
using Microsoft.Data.Sqlite;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class SearchOnSqliteTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public SearchOnSqliteTests()
    {
        connection.Open();
        Execute("create virtual table search using fts5(terms, content='', contentless_delete=1, tokenize='unicode61')");
        Insert(1, SearchDocument.Empty.WithName("杭州华东机电有限公司").WithPhone("0571-8765 4321").WithText("TS-2026-000123"));
        Insert(2, SearchDocument.Empty.WithName("華東師範大學").WithPhone("+86 138 0013 8000"));
        Insert(3, SearchDocument.Empty.WithName("单雄信", NameKind.Person).WithName("東北").WithText("机").WithText("电"));
        Insert(4, SearchDocument.Empty.WithName("Quick Hdj Ltd").WithText("乾隆乾燥 陈𬭎"));
    }

    [Theory]
    [InlineData("华东", "1,2")]
    [InlineData("華東機電", "1")]
    [InlineData("东机", "1")]
    [InlineData("电", "1,3")]
    [InlineData("司", "1")] // the last character of a run
    [InlineData("北", "3")]
    [InlineData("机电", "1")] // not 3, where the two stand in two fields
    [InlineData("hdjd", "1")]
    [InlineData("djd", "1")]
    [InlineData("jd", "1")]
    [InlineData("hd", "1,2,4")]
    [InlineData("uick", "")] // the word Quick is no initials of uick
    [InlineData("huadong", "1,2")]
    [InlineData("hua dong", "1,2")]
    [InlineData("hangzhou", "1")]
    [InlineData("sxx", "3")]
    [InlineData("danxiongxin", "3")]
    [InlineData("shanxiongxin", "3")]
    [InlineData("4321", "1")]
    [InlineData("8000", "2")]
    [InlineData("13800138000", "2")]
    [InlineData("138-0013-8000", "2")]
    [InlineData("1380013", "2")]
    [InlineData("057187654321", "1")]
    [InlineData("+86 571 87654321", "1")]
    [InlineData("87654321", "1")]
    [InlineData("ts-2026-0001", "1")]
    [InlineData("000123", "1")]
    [InlineData("乾", "4")]
    [InlineData("隆乾", "4")]
    [InlineData("𬭎", "4")]
    [InlineData("陈𬭎", "4")]
    [InlineData("华东 8000", "2")]
    [InlineData("华东 sfdx", "2")]
    [InlineData("没有", "")]
    public void AnyFragmentPinyinOrNumberFindsItsRecords(string query, string records) =>
        Assert.Equal(records, Find(query));

    [Fact]
    public void EveryFragmentOfANameFindsIt()
    {
        const string name = "杭州华东机电有限公司";
        for (var start = 0; start < name.Length; start++)
        {
            for (var length = 1; start + length <= name.Length; length++)
            {
                Assert.Contains("1", Find(name.Substring(start, length)), StringComparison.Ordinal);
            }
        }
    }

    public void Dispose() => connection.Dispose();

    private string Find(string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(group_concat(rowid), '') from (select rowid from search where search match $match order by rowid)";
        command.Parameters.AddWithValue("$match", SearchSql.ToFtsMatch(SearchText.ParseQuery(query)));
        return (string)command.ExecuteScalar()!;
    }

    private void Insert(long id, SearchDocument document)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "insert into search(rowid, terms) values ($id, $terms)";
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$terms", SearchSql.ToFtsText(document.Terms()));
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
