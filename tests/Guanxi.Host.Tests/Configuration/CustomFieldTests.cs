using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Configuration;

public abstract class CustomFieldTests(GuanxiApp app)
{
    [Fact]
    public async Task AnAddedFieldIsOnTheFormAndTheRecordAtOnce()
    {
        using var admin = await app.SignInAsync();
        var key = await AddFieldAsync(admin, ("Form.Type", "Text"));
        var number = app.Next().ToString(CultureInfo.InvariantCulture);
        using var saved = await admin.SubmitAsync("/custody/new", "register-paper", ("Form.Number", "F" + number), ("Form.Reference", "客户"), ($"Form.Custom[{key}]", "VIP-" + number));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("VIP-" + number, (await admin.GetAsync(saved.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);

        // The value stands in the record's own history.
        var history = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<ChangeEntry>()
            .Where(entry => entry.RecordType == "paper-document" && entry.Fields.Contains("VIP-" + number)).CountAsync());
        Assert.Equal(1, history);

        var id = await FieldIdAsync(key);
        using var refused = await admin.SubmitAsync($"/configuration/custom-fields/{id}", "delete-custom-field");
        Assert.Contains("只能停用", (await PageClient.ReadAsync(refused)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        using var closed = await admin.SubmitAsync($"/configuration/custom-fields/{id}", "custom-field", ("Form.ClosedFrom", "2020-01-01"));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Null((await admin.GetAsync("/custody/new")).QuerySelector($"[name='Form.Custom[{key}]']"));
        Assert.Contains("VIP-" + number, (await admin.GetAsync(saved.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnreadableAndARepeatedValueAreRefusedAtTheirField()
    {
        var target = "test-" + app.Next().ToString(CultureInfo.InvariantCulture);
        await SeedAsync(target, "amount", CustomFieldType.Money);
        await SeedAsync(target, "card", CustomFieldType.Text, unique: true);
        Assert.Equal(["custom-number"], await WriteAsync(target, 1, new() { ["amount"] = "12.345" }));
        Assert.Empty(await WriteAsync(target, 1, new() { ["card"] = "A1", ["amount"] = "12.34" }));
        Assert.Equal(["custom-not-unique"], await WriteAsync(target, 2, new() { ["card"] = "A1" }));
        Assert.Empty(await WriteAsync(target, 1, new() { ["card"] = "A1" }));
    }

    [Fact]
    public async Task SeveralChoicesAreStoredAndTakenBack()
    {
        var target = "test-" + app.Next().ToString(CultureInfo.InvariantCulture);
        await SeedAsync(target, "kinds", CustomFieldType.Choices, list: "document-kind");
        Assert.Empty(await WriteAsync(target, 1, new() { ["kinds"] = "", ["kinds:photo"] = "1", ["kinds:letter"] = "1" }));
        Assert.Equal(["letter", "photo"], await ChosenAsync(target));
        Assert.Empty(await WriteAsync(target, 1, new() { ["kinds"] = "", ["kinds:photo"] = "1" }));
        Assert.Equal(["photo"], await ChosenAsync(target));
        Assert.Equal(["custom-choice"], await WriteAsync(target, 1, new() { ["kinds"] = "", ["kinds:unknown"] = "1" }));
    }

    [Fact]
    public async Task AProtectedFieldIsHiddenFromThoseWithoutTheRight()
    {
        using var admin = await app.SignInAsync();
        var key = await AddFieldAsync(admin, ("Form.Type", "Text"), ("Form.Protection", nameof(ProtectionClass.TradeSecret)));
        using var seller = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        Assert.Null((await seller.GetAsync("/custody/new")).QuerySelector($"[name='Form.Custom[{key}]']"));
        Assert.NotNull((await admin.GetAsync("/custody/new")).QuerySelector($"[name='Form.Custom[{key}]']"));
    }

    private async Task<string> AddFieldAsync(PageClient admin, params (string Name, string Value)[] values)
    {
        var key = "f" + app.Next().ToString(CultureInfo.InvariantCulture);
        using var added = await admin.SubmitAsync(
            "/configuration/custom-fields/new?object=paper-document", "custom-field", [("Form.Key", key), ("Form.Chinese", "会员号" + key), ("Form.English", "Membership " + key), .. values]);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        return key;
    }

    private Task<long> FieldIdAsync(string key) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<CustomField>().Where(field => field.Key == key).Select(field => field.Id).SingleAsync());

    private Task SeedAsync(string target, string key, CustomFieldType type, bool unique = false, string list = "") => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        db.Add(new CustomField { ObjectKey = target, Key = key, Chinese = key, English = key, Type = type, IsUnique = unique, ListKey = list });
        await db.SaveChangesAsync();
    });

    private Task<List<string>> WriteAsync(string target, long recordId, Dictionary<string, string?> typed) => app.ArrangeAsync(async services =>
    {
        var fields = services.GetRequiredService<CustomFields>();
        var checkedValues = await fields.CheckAsync(target, recordId, typed, CancellationToken.None);
        if (!checkedValues.Refused)
        {
            await fields.WriteAsync(recordId, checkedValues.Value, CancellationToken.None);
            await services.GetRequiredService<GuanxiDbContext>().SaveChangesAsync();
        }

        return checkedValues.Refusals.Select(refusal => refusal.Code).ToList();
    });

    private Task<List<string>> ChosenAsync(string target) => app.ArrangeAsync(async services =>
        (await services.GetRequiredService<CustomFieldReader>().ReadAsync(target, [1], CancellationToken.None))[1].Single().Inputs.Order().ToList());

    public sealed class OnSqlite(SqliteApp app) : CustomFieldTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : CustomFieldTests(app);
}
