using System.Linq.Expressions;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Bin;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Tests.Records;

public sealed class BinSourceTests : IDisposable
{
    private const string DeletePots = "pots.delete";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly CurrentStaff _person = Person(7, DeletePots, PlatformPermissions.EmptyBin);

    public BinSourceTests()
    {
        _connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    [Fact]
    public async Task ARecordInTheBinIsHiddenListedAndComesBack()
    {
        var id = await AddAsync("茶壶", ownerId: 7);
        await using var db = Open();
        var bin = new PotBin(db, _person);

        Assert.False((await bin.MoveToBinAsync(id, null, CancellationToken.None)).Refused);
        Assert.Empty(await db.Set<Pot>().ToListAsync(TestContext.Current.CancellationToken));
        var row = Assert.Single(await bin.ListAsync(null, 10, CancellationToken.None));
        Assert.Equal("茶壶", row.Title);
        Assert.Equal(7, row.DeletedById);

        Assert.False((await bin.RestoreAsync(id, CancellationToken.None)).Refused);
        Assert.Empty(await bin.ListAsync(null, 10, CancellationToken.None));
        Assert.Null((await db.Set<Pot>().SingleAsync(TestContext.Current.CancellationToken)).DeletedById);
    }

    [Fact]
    public async Task AnotherPersonsRecordIsNotFound()
    {
        var id = await AddAsync("别人的", ownerId: 8);
        await using var db = Open();
        Assert.Equal(RefusalKind.NotFound, Assert.Single((await new PotBin(db, _person).MoveToBinAsync(id, null, CancellationToken.None)).Refusals).Kind);
        var theirs = new PotBin(db, Person(8, DeletePots));
        Assert.False((await theirs.MoveToBinAsync(id, null, CancellationToken.None)).Refused);
        Assert.Empty(await new PotBin(db, _person).ListAsync(null, 10, CancellationToken.None));
        Assert.True((await new PotBin(db, _person).RestoreAsync(id, CancellationToken.None)).Refused);
    }

    [Fact]
    public async Task AStaleVersionIsRefused()
    {
        var id = await AddAsync("茶壶", ownerId: 7);
        await using var db = Open();
        Assert.Equal("record-stale", Assert.Single((await new PotBin(db, _person).MoveToBinAsync(id, 99, CancellationToken.None)).Refusals).Code);
    }

    [Fact]
    public async Task OnlyWhoMayEmptyTheBinRemovesForGood()
    {
        var id = await AddAsync("茶壶", ownerId: 7);
        await using var db = Open();
        await new PotBin(db, _person).MoveToBinAsync(id, null, CancellationToken.None);
        Assert.Equal(RefusalKind.Forbidden, Assert.Single((await new PotBin(db, Person(7, DeletePots)).PurgeAsync(id, CancellationToken.None)).Refusals).Kind);
        Assert.False((await new PotBin(db, _person).PurgeAsync(id, CancellationToken.None)).Refused);
        Assert.False(await db.Set<Pot>().IgnoreQueryFilters().AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ARecordThatIsNotInTheBinCannotBeRemovedForGood()
    {
        var id = await AddAsync("茶壶", ownerId: 7);
        await using var db = Open();
        Assert.True((await new PotBin(db, _person).PurgeAsync(id, CancellationToken.None)).Refused);
    }

    public void Dispose() => _connection.Dispose();

    private static CurrentStaff Person(long id, params string[] permissions)
    {
        var person = new CurrentStaff();
        person.ActAs(id, "员工", null, RightsRule.Join(id, permissions.Select(key => new GrantedPermission(key, DataScope.Own, [])), _ => []), ChangeSource.Page);
        return person;
    }

    private GuanxiDbContext Open() => new(
        new DbContextOptionsBuilder<GuanxiDbContext>().UseSqlite(_connection).Options, new ModuleList([new PlatformModule(), new PotModule()]));

    private async Task<long> AddAsync(string name, long ownerId)
    {
        await using var db = Open();
        var pot = new Pot { Name = name, OwnerId = ownerId };
        db.Add(pot);
        await db.SaveChangesAsync();
        return pot.Id;
    }

    private sealed class Pot : ISoftDeleted, IScoped, IVersioned
    {
        public long Id { get; init; }

        public required string Name { get; init; }

        public long? OwnerId { get; init; }

        public long? UnitId { get; init; }

        public DateTime? DeletedAt { get; set; }

        public long? DeletedById { get; set; }

        public long Version { get; set; }
    }

    private sealed class PotConfiguration : IEntityTypeConfiguration<Pot>
    {
        public void Configure(EntityTypeBuilder<Pot> builder) => builder.ToTable("pots");
    }

    private sealed class PotBin(GuanxiDbContext db, CurrentStaff staff) : BinSource<Pot>(db, staff, TimeProvider.System)
    {
        public override string RecordType => "pot";

        public override string Permission => DeletePots;

        protected override Expression<Func<Pot, string>> Title => pot => pot.Name;
    }

    private sealed class PotModule : IGuanxiModule
    {
        public string Key => "pots";

        public IReadOnlyList<Permission> Permissions => [new(DeletePots, Scoped: true)];

        public IReadOnlyList<MenuItem> Menu => [];

        public void AddServices(IServiceCollection services, IConfiguration configuration)
        {
        }

        public void MapEndpoints(IEndpointRouteBuilder endpoints)
        {
        }
    }
}
