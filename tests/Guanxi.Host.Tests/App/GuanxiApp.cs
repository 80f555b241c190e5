using System.Globalization;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.FirstAdministrator;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Records;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Guanxi.Host.Tests.App;

/// <summary>The real program on a base of its own, with a company, an administrator and as many people as a test asks for.</summary>
public abstract class GuanxiApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "correct-horse-1";

    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    private int _serial;

    /// <summary>The clock of the program; tests that move it start an app of their own.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>Settings beyond the database, such as <c>Terms:…</c>; fill before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        // All tests of an app come from one address.
        ["Terms:SVCREG-18:SignInTriesPerMinute"] = "100000",
        ["Terms:SVCREG-18:SignInTriesPerMinuteAndAddress"] = "100000",
    };

    /// <summary>False for an app that begins where a new user begins: nobody can sign in yet.</summary>
    protected virtual bool HasAdministrator => true;

    protected abstract Task<string> CreateDatabaseAsync();

    private string _database = "";

    public virtual async ValueTask InitializeAsync()
    {
        _database = await CreateDatabaseAsync();
        await ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Database.MigrateAsync());
        if (!HasAdministrator)
        {
            return;
        }

        var outcome = await ArrangeAsync(services => services.GetRequiredService<CreateFirstAdministrator>()
            .RunAsync(new FirstAdministratorRequest("测试公司", "管理员", "admin", Password), CancellationToken.None));
        Assert.Empty(outcome.Refusals);
    }

    /// <summary>A number that no other test of this app got.</summary>
    public int Next() => Interlocked.Increment(ref _serial);

    /// <summary>A visitor without sign-in; redirects are not followed.</summary>
    public PageClient Visitor() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));

    public async Task<PageClient> SignInAsync(string userName = "admin", string password = Password)
    {
        var client = Visitor();
        var answer = await client.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", userName), ("Form.Password", password));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Works inside the program as the administrator at the machine: arrange data, look at rows.</summary>
    public async Task<T> ArrangeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine("test", ChangeSource.Command);
        return await work(scope.ServiceProvider);
    }

    public Task ArrangeAsync(Func<IServiceProvider, Task> work) => ArrangeAsync(async services =>
    {
        await work(services);
        return true;
    });

    public Task<long> AddUnitAsync(string name, long? parentId = null, string type = "department") => ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        parentId ??= await db.Set<Unit>().OrderBy(unit => unit.Id).Select(unit => unit.Id).FirstAsync();
        var unit = new Unit { Code = "T" + Next().ToString("000000", CultureInfo.InvariantCulture), Name = name, Type = type, ParentId = parentId, ValidFrom = LongAgo };
        db.Add(unit);
        await db.SaveChangesAsync();
        return unit.Id;
    });

    /// <summary>A person with a sign-in and a role of exactly these permissions.</summary>
    public async Task<TestPerson> AddPersonAsync(long? unitId = null, params (string Permission, DataScope Scope)[] permissions)
    {
        var number = Next().ToString("000000", CultureInfo.InvariantCulture);
        var userName = "person" + number;
        var staffId = await ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            unitId ??= await db.Set<Unit>().OrderBy(unit => unit.Id).Select(unit => unit.Id).FirstAsync();
            var person = new StaffMember { Number = "P" + number, Name = "员工" + number, UnitId = unitId.Value, JoinedOn = LongAgo };
            var role = new Role { Name = "角色" + number };
            role.Permissions.AddRange(permissions.Select(permission => new RolePermission { Permission = permission.Permission, Scope = permission.Scope }));
            db.AddRange(person, role);
            await db.SaveChangesAsync();
            db.Add(new RoleGrant { RoleId = role.Id, StaffId = person.Id, From = LongAgo });
            var created = await services.GetRequiredService<UserManager<Account>>().CreateAsync(new Account { StaffId = person.Id, UserName = userName }, Password);
            Assert.True(created.Succeeded, string.Join(' ', created.Errors.Select(error => error.Code)));
            await db.SaveChangesAsync();
            return person.Id;
        });
        return new TestPerson(staffId, userName, unitId!.Value);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database", _database);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}

/// <summary>A person whom a test made.</summary>
public sealed record TestPerson(long StaffId, string UserName, long UnitId);
