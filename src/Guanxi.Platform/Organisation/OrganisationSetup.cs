using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Picking;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Organisation;

/// <summary>Units, staff, posts and duties.</summary>
internal static class OrganisationSetup
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("menu.units", "/organisation", "ti-sitemap", PlatformPermissions.ReadOrganisation, 800, "menu.organisation"),
        new("menu.staff", "/staff", "ti-users", PlatformPermissions.ReadOrganisation, 810, "menu.organisation"),
        new("menu.posts", "/posts", "ti-id-badge-2", PlatformPermissions.ReadOrganisation, 820, "menu.organisation"),
        new("menu.duties", "/duties", "ti-clipboard-list", PlatformPermissions.ReadOrganisation, 830, "menu.organisation"),
        new("menu.roles", "/roles", "ti-shield-lock", PlatformPermissions.ManageRoles, 840, "menu.organisation"),
    ];

    public static void AddOrganisation(this IServiceCollection services)
    {
        services.AddScoped<OrganisationQueries>();
        services.AddScoped<UnitQueries>();
        services.AddScoped<AddUnit>();
        services.AddScoped<EditUnit>();
        services.AddScoped<MoveUnit>();
        services.AddScoped<CloseUnit>();
        services.AddScoped<SaveUnitGoal>();
        services.AddScoped<ChangeTeam>();
        services.AddScoped<StaffQueries>();
        services.AddScoped<HireStaff>();
        services.AddScoped<EditStaff>();
        services.AddScoped<MoveStaff>();
        services.AddScoped<LeaveStaff>();
        services.AddScoped<PostQueries>();
        services.AddScoped<SavePost>();
        services.AddScoped<HoldPost>();
        services.AddScoped<SetUpRegulationPosts>();
        services.AddScoped<DutyQueries>();
        services.AddScoped<SaveDuty>();
        services.AddScoped<OrganisationPicker>();
    }

    public static void MapOrganisation(this IEndpointRouteBuilder endpoints) => endpoints.MapPicker();
}
