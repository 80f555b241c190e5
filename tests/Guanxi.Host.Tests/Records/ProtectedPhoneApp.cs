using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Guanxi.Host.Tests.Records;

/// <summary>The program with one more module that declares the employees' phone as personal information.</summary>
internal static class ProtectedPhone
{
    public const string Key = "staff-member.phone";

    public static void Add(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        services.Replace(ServiceDescriptor.Singleton(new ModuleList([.. GuanxiHost.Modules.All, new PhoneModule()])));
        services.AddScoped<IRevealable, StaffPhone>();
    });

    private sealed class PhoneModule : IGuanxiModule
    {
        public string Key => "test-phones";

        public IReadOnlyList<Permission> Permissions => [];

        public IReadOnlyList<MenuItem> Menu => [];

        public IReadOnlyList<ProtectedField> ProtectedFields => [new(ProtectedPhone.Key, ProtectionClass.Personal, MaskPattern.Phone)];

        public void AddServices(IServiceCollection services, IConfiguration configuration)
        {
        }

        public void MapEndpoints(IEndpointRouteBuilder endpoints)
        {
        }
    }

    private sealed class StaffPhone(GuanxiDbContext db) : IRevealable
    {
        public string RecordType => StaffMember.RecordType;

        public Task<RevealedField?> FindAsync(long recordId, string fieldKey, CancellationToken cancel) => db.Set<StaffMember>()
            .Where(person => person.Id == recordId).Select(person => new RevealedField(person.Phone, null, person.UnitId)).SingleOrDefaultAsync(cancel);
    }
}

public sealed class ProtectedPhoneOnSqlite : SqliteApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        ProtectedPhone.Add(builder);
    }
}

public sealed class ProtectedPhoneOnPostgreSql : PostgreSqlApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        ProtectedPhone.Add(builder);
    }
}
