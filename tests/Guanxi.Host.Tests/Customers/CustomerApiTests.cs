using System.Net;
using Guanxi.Customers;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Permissions;
using Guanxi.Testing;

namespace Guanxi.Host.Tests.Customers;

public abstract class CustomerApiTests(GuanxiApp app)
{
    [Fact]
    [Control("LIFE-18")]
    public async Task WithoutSignInTheApiAnswers401()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Http.GetAsync("/api/v1/customers");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task ACustomerIsCreatedReadChangedAndDeleted()
    {
        using var api = await ClerkAsync();
        var name = Name();
        using var created = await api.PostAsync("/customers", $$"""{"name":"{{name}}","class":"A","phones":[{"number":"0571-8888 {{app.Next():0000}}"}]}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;
        Assert.Equal("\"1\"", created.Headers.ETag!.Tag);

        using var missing = await api.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"class":"B"}""");
        await ApiClient.ReadAsync(missing, 428);
        using var changed = await api.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"class":"B"}""", ("If-Match", "\"1\""));
        await ApiClient.ReadAsync(changed, 200);
        using var stale = await api.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"class":"C"}""", ("If-Match", "\"1\""));
        await ApiClient.ReadAsync(stale, 412);

        using var read = await api.SendAsync(HttpMethod.Get, $"/customers/{id}");
        var customer = await ApiClient.ReadAsync(read, 200);
        Assert.Equal((name, "B"), ((string)customer["name"]!, (string)customer["class"]!));
        Assert.Single(customer["phones"]!.AsArray());

        using var deleted = await api.SendAsync(HttpMethod.Delete, $"/customers/{id}", null, ("If-Match", read.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var gone = await api.SendAsync(HttpMethod.Get, $"/customers/{id}");
        await ApiClient.ReadAsync(gone, 404);
    }

    [Theory]
    [InlineData("""{"name":"甲","colour":"red"}""", 400, "colour")] // unknown field
    [InlineData("""{"name":"甲","parentId":"seven"}""", 400, "parentId")] // wrong type
    [InlineData("""{"name":"甲","kind":"shop"}""", 400, "kind")] // unknown choice
    [InlineData("""{"name":"甲","phones":[{"number":5}]}""", 400, "phones[0].number")]
    [InlineData("""{"name":"甲","phones":[null]}""", 400, "phones[0]")]
    [InlineData("""{"name":"甲","class":"Z"}""", 400, "class")]
    [InlineData("""{"name":" "}""", 400, "name")]
    [InlineData("""{"name":"甲","creditCode":"123"}""", 400, "creditCode")]
    public async Task WhatIsWrongIsNamedByField(string body, int status, string field)
    {
        using var api = await ClerkAsync();
        using var answer = await api.PostAsync("/customers", body);
        var problem = await ApiClient.ReadAsync(answer, status);
        Assert.Equal(field, (string)problem["errors"]![0]!["field"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"name":"甲\ud800"}""")] // half a surrogate pair
    [InlineData("""{"name":"甲","name":"乙"}""")]
    public async Task AnUnreadableBodyIsAProblemAndNoFault(string body)
    {
        using var api = await ClerkAsync();
        using var answer = await api.PostAsync("/customers", body);
        await ApiClient.ReadAsync(answer, 400);
    }

    [Theory]
    [InlineData("\\u0000")] // PostgreSQL refuses the character 0
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' OR 1=1 --")]
    public async Task AnOddNameIsKeptAndShownAsText(string odd)
    {
        using var api = await ClerkAsync();
        var name = Name();
        using var created = await api.PostAsync("/customers", $$"""{"name":"{{name}}{{odd}}"}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync($"/customers/{id}");
        Assert.Contains(name, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Scripts, script => script.TextContent.Contains("alert(1)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARepeatedPostActsOnce()
    {
        using var api = await ClerkAsync();
        var body = $$"""{"name":"{{Name()}}"}""";
        var key = ("Idempotency-Key", $"key-{app.Next()}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.PostAsync("/customers", body, key)));
        var ids = new HashSet<long>();
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Conflict))
        {
            ids.Add((long)(await ApiClient.ReadAsync(answer, 201))["id"]!);
        }

        Assert.Single(ids);
        using var again = await api.PostAsync("/customers", body, key);
        Assert.Equal(ids.Single(), (long)(await ApiClient.ReadAsync(again, 201))["id"]!);
        using var other = await api.PostAsync("/customers", $$"""{"name":"{{Name()}}"}""", key);
        await ApiClient.ReadAsync(other, 422);
    }

    [Fact]
    public async Task TwoHundredParallelCreationsGetTwoHundredNumbers()
    {
        using var api = await ClerkAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => api.PostAsync("/customers", $$"""{"name":"{{Name()}}"}""")));
        var numbers = new List<string>();
        foreach (var answer in answers)
        {
            numbers.Add((string)(await ApiClient.ReadAsync(answer, 201))["number"]!);
        }

        Assert.Equal(200, numbers.Distinct().Count());
    }

    [Fact]
    [Control("GEN-35")]
    [Control("SVCREG-16")]
    public async Task APhoneIsMaskedForOneWithoutTheRightAndTheMaskSentBackChangesNothing()
    {
        using var clerk = await ClerkAsync();
        using var created = await clerk.PostAsync("/customers", $$"""{"name":"{{Name()}}","phones":[{"number":"1380013{{app.Next() % 10000:0000}}"}]}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;

        using var blind = await PersonAsync((CustomersPermissions.ReadCustomers, DataScope.All), (CustomersPermissions.EditCustomers, DataScope.All));
        using var read = await blind.SendAsync(HttpMethod.Get, $"/customers/{id}");
        var masked = (string)(await ApiClient.ReadAsync(read, 200))["phones"]![0]!["number"]!;
        Assert.Contains("****", masked, StringComparison.Ordinal);

        using var patched = await blind.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"remark":"新"}""", ("If-Match", read.Headers.ETag!.Tag));
        await ApiClient.ReadAsync(patched, 200);
        using var after = await clerk.SendAsync(HttpMethod.Get, $"/customers/{id}");
        Assert.StartsWith("1380013", (string)(await ApiClient.ReadAsync(after, 200))["phones"]![0]!["number"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Control("TECH-023")]
    public async Task ArchiveStaffChangeEverybodysCustomerAndOthersAreRefused()
    {
        using var owner = await ClerkAsync(DataScope.Own);
        using var created = await owner.PostAsync("/customers", $$"""{"name":"{{Name()}}"}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;
        using var other = await ClerkAsync(DataScope.Own);
        using var refused = await other.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"remark":"x"}""", ("If-Match", "\"1\""));
        await ApiClient.ReadAsync(refused, 404);
        using var archive = await ClerkAsync();
        using var saved = await archive.SendAsync(HttpMethod.Patch, $"/customers/{id}", """{"remark":"x"}""", ("If-Match", "\"1\""));
        await ApiClient.ReadAsync(saved, 200);
    }

    [Fact]
    public async Task ACustomerOutsideReachIsSaidToBeThereButMasked()
    {
        using var owner = await ClerkAsync(DataScope.Own);
        var name = Name();
        using var created = await owner.PostAsync("/customers", $$"""{"name":"{{name}}有限公司"}""");
        await ApiClient.ReadAsync(created, 201);
        using var other = await ClerkAsync(DataScope.Own);
        using var asked = await other.PostAsync("/customers/duplicates", $$"""{"name":"{{name}}股份公司"}""");
        var hit = Assert.Single((await ApiClient.ReadAsync(asked, 200)).AsArray())!;
        Assert.Null(hit["customerId"]);
        Assert.Contains("*", (string)hit["name"]!, StringComparison.Ordinal);
        Assert.NotNull(hit["unitName"]);
        using var taken = await other.PostAsync("/customers", $$"""{"name":"{{name}}"}""");
        await ApiClient.ReadAsync(taken, 409);
        using var anyway = await other.PostAsync("/customers?createAnyway=true", $$"""{"name":"{{name}}"}""");
        await ApiClient.ReadAsync(anyway, 201);
    }

    [Fact]
    [Control("SVCREG-03")]
    public async Task TheArchiveOpenedAtClassAShowsOnlyA()
    {
        using var api = await ClerkAsync(DataScope.Own);
        foreach (var level in new[] { "A", "B", "C" })
        {
            using var created = await api.PostAsync("/customers", $$"""{"name":"{{Name()}}","class":"{{level}}"}""");
            await ApiClient.ReadAsync(created, 201);
        }

        using var list = await api.SendAsync(HttpMethod.Get, "/customers?filter.class=eq:A");
        var items = (await ApiClient.ReadAsync(list, 200))["items"]!.AsArray();
        Assert.Equal("A", (string)Assert.Single(items)!["class"]!);
    }

    [Fact]
    [Control("COMP-23")]
    public async Task TwoComplaintsOfOneSecondHaveDifferentNumbersAndEachIsFoundOnce()
    {
        using var api = await ClerkAsync();
        using var created = await api.PostAsync("/customers", $$"""{"name":"{{Name()}}"}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => api.PostAsync($"/customers/{id}/activities", """{"kind":"complaint","subject":"漏水"}""")));
        var numbers = new List<string>();
        foreach (var answer in answers)
        {
            numbers.Add((string)(await ApiClient.ReadAsync(answer, 201))["number"]!);
        }

        Assert.Equal(2, numbers.Distinct().Count());
        using var admin = await app.SignInAsync();
        foreach (var number in numbers)
        {
            var page = await admin.GetAsync("/search?q=" + number);
            Assert.Single(page.QuerySelectorAll("main a[href^='/activities/']"));
        }
    }

    [Fact]
    [Control("RULE-03")]
    public async Task EveryEmployeeLogsACommunication()
    {
        using var clerk = await ClerkAsync();
        using var created = await clerk.PostAsync("/customers", $$"""{"name":"{{Name()}}"}""");
        var id = (long)(await ApiClient.ReadAsync(created, 201))["id"]!;
        using var anybody = await PersonAsync();
        using var logged = await anybody.PostAsync($"/customers/{id}/activities", """{"kind":"communication","subject":"电话沟通"}""");
        await ApiClient.ReadAsync(logged, 201);
    }

    private string Name() => $"测试{(char)('\u4e00' + (app.Next() % 5000))}{(char)('\u5e00' + (app.Next() % 5000))}{app.Next()}";

    private Task<ApiClient> ClerkAsync(DataScope scope = DataScope.All) => PersonAsync(
        (CustomersPermissions.ReadCustomers, scope), (CustomersPermissions.CreateCustomers, DataScope.All), (CustomersPermissions.EditCustomers, scope),
        (CustomersPermissions.DeleteCustomers, scope), (CustomersPermissions.ReadContacts, scope), (CustomersPermissions.EditContacts, scope),
        (PlatformPermissions.ReadPersonal, scope));

    private async Task<ApiClient> PersonAsync(params (string, DataScope)[] permissions)
    {
        var person = await app.AddPersonAsync(null, [.. permissions, (PlatformPermissions.UseApi, DataScope.All)]);
        return await ApiClient.OfAsync(app, person.StaffId);
    }

    public sealed class OnSqlite(SqliteApp app) : CustomerApiTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : CustomerApiTests(app);
}
