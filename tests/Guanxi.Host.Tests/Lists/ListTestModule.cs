using System.Linq.Expressions;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Guanxi.Host.Tests.Lists;

/// <summary>A module of the tests, with lists over tables that every base has.</summary>
internal sealed class ListTestModule : IGuanxiModule
{
    public const string Mobile = "list-test.mobile";

    public string Key => "list-test";

    public IReadOnlyList<Permission> Permissions => [];

    public IReadOnlyList<MenuItem> Menu => [];

    public IReadOnlyList<ProtectedField> ProtectedFields => [new(Mobile, ProtectionClass.Personal, MaskPattern.Phone)];

    /// <summary>Adds the module to a program that was built without it.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var module = new ListTestModule();
        services.Replace(ServiceDescriptor.Singleton(new ModuleList([.. GuanxiHost.Modules.All, module])));
        module.AddServices(services, null!);
    }

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddList<TestUnitList>();
        services.AddList<TestStaffList>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}

internal sealed record TestUnitRow
{
    public required long Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }
}

internal sealed class TestUnitList : ListDefinition<TestUnitRow>
{
    public override string Key => "test-units";

    public override string Title => "common.name";

    public override string Path => "/lists/test-units";

    public override string RecordType => "unit";

    public override string Permission => PlatformPermissions.ReadOrganisation;

    public override ListSort DefaultSort => new("code");

    public override bool Searchable => true;

    public override Expression<Func<TestUnitRow, long>> Id => row => row.Id;

    public override IReadOnlyList<ListField<TestUnitRow>> Fields { get; } =
    [
        Text("code", "common.number", row => row.Code) with { Sortable = true, Link = row => "/units/" + row.Id },
        Text("name", "common.name", row => row.Name) with { Sortable = true },
        Text("type", "common.status", row => row.Type) with { Colour = _ => "blue" },
        Date("validFrom", "common.date", row => row.ValidFrom) with { Sortable = true },
        Date("validTo", "common.created-at", row => row.ValidTo) with { Sortable = true },
    ];

    public override IReadOnlyList<BulkAction> Actions { get; } =
    [
        new("rename", "common.edit", "ti-pencil", PlatformPermissions.EditOrganisation)
        {
            Inputs = [new("Name", "common.name", ListFieldKind.Text) { Required = true }],
            RunAsync = RenameAsync,
        },
    ];

    public override IQueryable<TestUnitRow> Query(IServiceProvider services) => services.GetRequiredService<GuanxiDbContext>().Set<Unit>()
        .Select(unit => new TestUnitRow { Id = unit.Id, Code = unit.Code, Name = unit.Name, Type = unit.Type, ValidFrom = unit.ValidFrom, ValidTo = unit.ValidTo });

    public override ValueTask<IQueryable<long>?> SearchAsync(IServiceProvider services, string text, CancellationToken cancel) =>
        new(services.GetRequiredService<GuanxiDbContext>().Set<Unit>().Where(unit => unit.Name == text).Select(unit => unit.Id));

    private static async Task<Outcome<int>> RenameAsync(
        IServiceProvider services, IReadOnlyList<long> ids, IReadOnlyDictionary<string, string> inputs, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        foreach (var unit in await db.Set<Unit>().Where(unit => ids.Contains(unit.Id)).ToListAsync(cancel))
        {
            unit.Name = inputs["Name"];
        }

        await db.SaveChangesAsync(cancel);
        return ids.Count;
    }
}

internal sealed record TestStaffRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Mobile { get; init; }

    public required long? UnitId { get; init; }

    public required long? OwnerId { get; init; }
}

/// <summary>Staff with their mobile number (here: the staff number) as a protected field.</summary>
internal sealed class TestStaffList : ListDefinition<TestStaffRow>
{
    public override string Key => "test-staff";

    public override string Title => "common.owner";

    public override string Path => "/lists/test-staff";

    public override string RecordType => "staff";

    public override string Permission => PlatformPermissions.ReadOrganisation;

    public override ListSort DefaultSort => new("name");

    public override Expression<Func<TestStaffRow, long>> Id => row => row.Id;

    public override Expression<Func<TestStaffRow, long?>>? OwnerColumn => row => row.OwnerId;

    public override Expression<Func<TestStaffRow, long?>>? UnitColumn => row => row.UnitId;

    public override IReadOnlyList<ListField<TestStaffRow>> Fields { get; } =
    [
        Text("name", "common.name", row => row.Name) with { Sortable = true },
        Text("mobile", "common.phone", row => row.Mobile) with { Sortable = true, Protected = ListTestModule.Mobile },
        Unit("unit", "common.owner", row => row.UnitId, _ => ""),
    ];

    public override IQueryable<TestStaffRow> Query(IServiceProvider services) => services.GetRequiredService<GuanxiDbContext>().Set<StaffMember>()
        .Select(person => new TestStaffRow { Id = person.Id, Name = person.Name, Mobile = person.Number, UnitId = person.UnitId, OwnerId = person.Id });
}
