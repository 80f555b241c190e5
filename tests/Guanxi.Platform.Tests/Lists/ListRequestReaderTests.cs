using Guanxi.Platform.Lists;

namespace Guanxi.Platform.Tests.Lists;

public sealed class ListRequestReaderTests
{
    private static readonly ListSort Usual = new("created", Descending: true);

    [Fact]
    public void AnAddressWithoutParametersIsTheUsualFirstPage()
    {
        var parsed = Read("");
        Assert.Empty(parsed.Refusals);
        Assert.Equal(Usual, parsed.Request.Sort);
        Assert.Equal(ListPosition.First, parsed.Request.Position);
        Assert.Equal(ListRequest.UsualPage, parsed.Request.Size);
    }

    [Theory]
    [InlineData("filter.name=contains:北京", FilterOperation.Contains, "北京")]
    [InlineData("filter.name=eq:a:b,c", FilterOperation.Eq, "a:b,c")] // only the first colon separates, commas are text
    [InlineData("filter.name=北京&op.name=starts", FilterOperation.Starts, "北京")] // from the form
    [InlineData("filter.amount=between:1,5", FilterOperation.Between, "1|5")]
    [InlineData("from.amount=1&to.amount=5", FilterOperation.Between, "1|5")]
    [InlineData("from.amount=1&to.amount=", FilterOperation.Ge, "1")]
    [InlineData("to.amount=5", FilterOperation.Le, "5")]
    [InlineData("filter.kind=in:A,B", FilterOperation.In, "A|B")]
    [InlineData("op.kind=in&filter.kind=A&filter.kind=B", FilterOperation.In, "A|B")]
    [InlineData("filter.name=empty", FilterOperation.Empty, "")]
    [InlineData("op.name=notempty&filter.name=", FilterOperation.NotEmpty, "")]
    public void LinksAndFormsWriteTheSameFilter(string query, FilterOperation operation, string values)
    {
        var parsed = Read(query);
        Assert.Empty(parsed.Refusals);
        var filter = Assert.Single(parsed.Request.Filters);
        Assert.Equal(operation, filter.Operation);
        Assert.Equal(values, string.Join('|', filter.Values));
    }

    [Theory]
    [InlineData("op.name=contains&filter.name=")] // the form was sent with an empty field
    [InlineData("filter.name=")]
    [InlineData("from.amount=&to.amount=")]
    [InlineData("notice=saved")]
    public void WhatIsLeftOpenDoesNotFilter(string query)
    {
        var parsed = Read(query);
        Assert.Empty(parsed.Refusals);
        Assert.Empty(parsed.Request.Filters);
    }

    [Theory]
    [InlineData("filter.colour=eq:red", "list-filter-unknown", "filter.colour")]
    [InlineData("filter.secret=eq:1", "list-filter-unknown", "filter.secret")] // declared, but not to be filtered by
    [InlineData("filter.name=like:x", "list-filter-operation", "filter.name")]
    [InlineData("filter.name=1:x", "list-filter-operation", "filter.name")] // an enum's number is no name
    [InlineData("filter.name=Eq:x", "list-filter-operation", "filter.name")]
    [InlineData("filter.name=gt:x", "list-filter-operation", "filter.name")] // texts are not compared by size
    [InlineData("filter.amount=between:1", "list-filter-value", "filter.amount")]
    [InlineData("filter.amount=eq:", "list-filter-value", "filter.amount")]
    [InlineData("filter.kind=in:", "list-filter-value", "filter.kind")]
    [InlineData("sort=-secret", "list-sort-unknown", "sort")]
    [InlineData("columns=name,colour", "list-column-unknown", "columns")]
    [InlineData("size=0", "list-size-invalid", "size")]
    [InlineData("size=201", "list-size-invalid", "size")]
    [InlineData("after=%22", "list-cursor-invalid", "after")]
    [InlineData("before=bm90IGpzb24", "list-cursor-invalid", "before")]
    public void WhatCannotBeUnderstoodIsRefusedByParameter(string query, string code, string field)
    {
        var refusal = Assert.Single(Read(query).Refusals);
        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void TheRestOfABrokenRequestStands()
    {
        var parsed = Read("filter.colour=eq:red&filter.name=contains:a&sort=name&size=20");
        Assert.Single(parsed.Refusals);
        Assert.Equal("name", Assert.Single(parsed.Request.Filters).Field);
        Assert.Equal(new ListSort("name"), parsed.Request.Sort);
        Assert.Equal(20, parsed.Request.Size);
    }

    [Fact]
    public void TheAddressOfARequestReadsAsTheSameRequest()
    {
        var cursor = new ListCursor("name", "a&b=ü", 7);
        var request = new ListRequest
        {
            Filters = [new("name", FilterOperation.Contains, ["100% & 北京"]), new("name", FilterOperation.NotEmpty, []), new("kind", FilterOperation.In, ["A", "B"])],
            Sort = new("name"),
            Text = "华东+机电",
            View = 12,
            Columns = ["amount", "name"],
            Position = ListPosition.Before(cursor),
            Size = 20,
        };
        var parsed = Read(ListAddress.Of(request, Usual));
        Assert.Empty(parsed.Refusals);
        Assert.Equal(Text(request), Text(parsed.Request));
    }

    [Fact]
    public void ACursorOfAnotherOrderIsRefused() =>
        Assert.Equal("list-cursor-invalid", Assert.Single(Read("sort=name&after=" + new ListCursor("-name", "x", 1).Encode()).Refusals).Code);

    private static string Text(ListRequest request) => System.Text.Json.JsonSerializer.Serialize(request);

    private static ParsedRequest Read(string query) => ListRequestReader.Read(ListQueryString.Read(query), SampleList.AllFields, Usual);
}
