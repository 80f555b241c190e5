using Guanxi.Host.Tests.App;

namespace Guanxi.Host.Tests.Organisation;

/// <summary>On a base of its own: in the shared one other tests make more administrators.</summary>
public abstract class LastAdministratorTests<TApp>
    where TApp : GuanxiApp, new()
{
    [Fact]
    public async Task TheLastAdministratorCannotLeaveNorLoseTheRole()
    {
        await using var app = new TApp();
        await app.InitializeAsync();
        using var admin = await app.SignInAsync();
        var list = await admin.GetAsync("/staff?q=" + Uri.EscapeDataString("管理员"));
        var path = list.QuerySelector("tbody td a")!.GetAttribute("href")!;
        using var left = await admin.SubmitAsync($"{path}/leave", "leave-staff");
        Assert.Contains("最后一位", (await PageClient.ReadAsync(left)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        var grant = (await admin.GetAsync($"{path}/rights")).QuerySelector("button[name='EndForm.GrantId']")!.GetAttribute("value")!;
        using var ended = await admin.SubmitAsync($"{path}/rights", "end-grant", ("EndForm.GrantId", grant));
        Assert.Contains("最后一位", (await PageClient.ReadAsync(ended)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
    }
}

public sealed class LastAdministratorOnSqliteTests : LastAdministratorTests<SqliteApp>;

public sealed class LastAdministratorOnPostgreSqlTests : LastAdministratorTests<PostgreSqlApp>;
