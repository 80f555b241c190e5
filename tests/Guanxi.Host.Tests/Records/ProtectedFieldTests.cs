using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;
using Guanxi.Platform.Records.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Records;

public abstract class ProtectedFieldTests(GuanxiApp app)
{
    private const string Clear = "13812340000";
    private const string Mask = "138****0000";

    [Fact]
    [Control("RULE-08")]
    [Control("CSF-18")]
    [Control("SVCREG-16")]
    public async Task HistoryShowsTheMaskToWhoLacksTheRightAndTheNumberToWhoHasIt()
    {
        var subject = await AddSubjectAsync();
        var without = await app.AddPersonAsync(null, (PlatformPermissions.ReadAudit, DataScope.All));
        var with = await app.AddPersonAsync(null, (PlatformPermissions.ReadAudit, DataScope.All), (PlatformPermissions.ReadPersonal, DataScope.All));
        Assert.Equal((true, false), await SeesAsync(without, subject));
        Assert.Equal((false, true), await SeesAsync(with, subject));
    }

    [Fact]
    [Control("GEN-35")]
    public async Task WhoMayRevealGetsTheNumberOnceForAReasonAndItIsLogged()
    {
        var subject = await AddSubjectAsync();
        var person = await app.AddPersonAsync(null, (PlatformPermissions.RevealFields, DataScope.All));
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await RevealAsync(client, subject, "客户来电核对");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains(Clear, (await PageClient.ReadAsync(answer)).QuerySelector("#revealed")!.TextContent, StringComparison.Ordinal);
        var logged = Assert.Single(await LoggedAsync(person));
        Assert.Equal((AccessKind.Revealed, $"{ProtectedPhone.Key}: 客户来电核对"), (logged.Kind, logged.Detail));
        Assert.Equal((StaffMember.RecordType, subject), (logged.RecordType!, logged.RecordId!.Value));
    }

    [Fact]
    public async Task WithoutAReasonNothingIsShown()
    {
        var subject = await AddSubjectAsync();
        var person = await app.AddPersonAsync(null, (PlatformPermissions.RevealFields, DataScope.All));
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await RevealAsync(client, subject, " ");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(Clear, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await LoggedAsync(person));
    }

    [Fact]
    [Control("CSF-18")]
    public async Task ARecordOutsideTheReachIsRefusedAndTheAttemptIsLogged()
    {
        var subject = await AddSubjectAsync();
        var person = await app.AddPersonAsync(await app.AddUnitAsync("别处"), (PlatformPermissions.RevealFields, DataScope.Unit));
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await RevealAsync(client, subject, "好奇");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(Clear, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(AccessKind.Refused, Assert.Single(await LoggedAsync(person)).Kind);
    }

    [Fact]
    public async Task AFieldThatNobodyDeclaredCannotBeAskedFor()
    {
        var subject = await AddSubjectAsync();
        using var admin = await app.SignInAsync();
        using var answer = await RevealAsync(admin, subject, "试试", "staff-member.email");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    [Control("RULE-08")]
    public async Task TheAdministratorChangesAClassAndItHoldsAtOnce()
    {
        using var admin = await app.SignInAsync();
        var reader = await app.AddPersonAsync(null, (PlatformPermissions.ReadPersonal, DataScope.All));
        Assert.Equal(FieldAccess.Clear, await AccessAsync(reader));
        Assert.Equal("/configuration/fields?notice=saved", await ChangeAsync(admin, ProtectionClass.TradeSecret));
        Assert.Equal(FieldAccess.Masked, await AccessAsync(reader));
        Assert.Equal("/configuration/fields?notice=saved", await ChangeAsync(admin, ProtectionClass.Restricted));
        Assert.Equal(FieldAccess.Nothing, await AccessAsync(reader));

        using var stale = await admin.SubmitAsync("/configuration/fields", "change-field-" + ProtectedPhone.Key, ("Form.Class", "None"), ("Form.Version", "1"));
        Assert.Contains("其他人刚刚修改过", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/configuration/fields?notice=saved", await ChangeAsync(admin, ProtectionClass.Personal));
    }

    private static async Task<string?> ChangeAsync(PageClient admin, ProtectionClass protection)
    {
        using var answer = await admin.SubmitAsync("/configuration/fields", "change-field-" + ProtectedPhone.Key, ("Form.Class", protection.ToString()));
        return answer.Headers.Location?.PathAndQuery;
    }

    private Task<FieldAccess> AccessAsync(TestPerson person) => app.ArrangeAsync(async services =>
    {
        var rights = await services.GetRequiredService<RightsReader>().ReadAsync(person.StaffId, new DateOnly(2026, 3, 2), CancellationToken.None);
        var staff = new CurrentStaff();
        staff.ActAs(person.StaffId, person.UserName, person.UnitId, rights, Platform.Records.ChangeSource.Page);
        var fields = ActivatorUtilities.CreateInstance<FieldReader>(services, staff);
        await fields.LoadAsync(CancellationToken.None);
        return fields.Show(ProtectedPhone.Key, Clear, null, null).Access;
    });

    private Task<long> AddSubjectAsync() => app.ArrangeAsync(async services =>
    {
        var subject = await app.AddPersonAsync();
        var db = services.GetRequiredService<GuanxiDbContext>();
        var row = await db.Set<StaffMember>().AsTracking().SingleAsync(person => person.Id == subject.StaffId);
        row.Phone = Clear;
        await db.SaveChangesAsync();
        return subject.StaffId;
    });

    private async Task<(bool Mask, bool Clear)> SeesAsync(TestPerson person, long subject)
    {
        using var client = await app.SignInAsync(person.UserName);
        var text = (await client.GetAsync($"/audit?type=staff&record={subject.ToString(CultureInfo.InvariantCulture)}")).Body!.TextContent;
        return (text.Contains(Mask, StringComparison.Ordinal), text.Contains(Clear, StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> RevealAsync(PageClient client, long subject, string reason, string field = ProtectedPhone.Key) => client.SubmitAsync(
        "/fields/reveal", "reveal-field", ("Form.RecordType", StaffMember.RecordType), ("Form.RecordId", subject.ToString(CultureInfo.InvariantCulture)),
        ("Form.FieldKey", field), ("Form.Reason", reason));

    private Task<List<AccessEntry>> LoggedAsync(TestPerson person) => app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>()
        .Set<AccessEntry>().Where(entry => entry.StaffId == person.StaffId && entry.RecordId != null).ToListAsync());

    public sealed class OnSqlite(ProtectedPhoneOnSqlite app) : ProtectedFieldTests(app), IClassFixture<ProtectedPhoneOnSqlite>;

    public sealed class OnPostgreSql(ProtectedPhoneOnPostgreSql app) : ProtectedFieldTests(app), IClassFixture<ProtectedPhoneOnPostgreSql>;
}
