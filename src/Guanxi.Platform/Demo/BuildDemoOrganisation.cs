using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Demo;

/// <summary>Sets up a whole company: tree, functions, posts with their holders, duty table, roles and a sign-in for everybody.</summary>
public sealed class BuildDemoOrganisation
{
    private readonly GuanxiDbContext _db;
    private readonly ModuleList _modules;
    private readonly DemoOrganisationPlan _plan;
    private readonly DateTimeOffset _now;

    /// <summary>Inside the transaction of the demonstration base.</summary>
    public BuildDemoOrganisation(DemoBase demo, ModuleList modules, DemoOrganisationPlan plan) => 
        (_db, _modules, _plan, _now) = (demo.Db, modules, plan, demo.Clock.Now);

    /// <param name="password">Password of every account.</param>
    /// <param name="cancel">Nothing stays when the caller's transaction is not committed.</param>
    public async Task<DemoOrganisationIds> RunAsync(string password, CancellationToken cancel)
    {
        var roles = await new SetUpDefaultRoles(_db, _modules).RunAsync(cancel);
        var units = await AddUnitsAsync(cancel);
        var people = await AddPeopleAsync(units, cancel);
        SetHeads(units, people);
        await AddPostsAsync(units, people, roles, cancel);
        _db.AddRange(_plan.Duties.Select(duty => new DutyAssignment
        {
            Control = duty.Control, Task = duty.Task, UnitId = units[duty.UnitCode].Id,
            StaffId = people[duty.HolderUserName].Id, DeputyId = people[duty.DeputyUserName].Id,
        }));
        AddAccounts(people, password);
        _db.AddRange(_plan.People.Where(person => person.IsAdministrator).Select(person => new RoleGrant
        {
            RoleId = roles[DefaultRoles.Administrator], StaffId = people[person.UserName].Id, From = _plan.FoundedOn,
        }));
        await _db.SaveChangesAsync(cancel);
        return new DemoOrganisationIds(
            units.ToDictionary(unit => unit.Key, unit => unit.Value.Id), people.ToDictionary(person => person.Key, person => person.Value.Id));
    }

    private async Task<Dictionary<string, Unit>> AddUnitsAsync(CancellationToken cancel)
    {
        var units = _plan.Units.ToDictionary(unit => unit.Code, unit => new Unit
        {
            Code = unit.Code, Name = unit.Name, Type = unit.Type, Duties = unit.Duties, ValidFrom = _plan.FoundedOn,
        });
        _db.AddRange(units.Values);
        await _db.SaveChangesAsync(cancel);
        foreach (var unit in _plan.Units.Where(unit => unit.ParentCode is not null))
        {
            units[unit.Code].ParentId = units[unit.ParentCode!].Id;
        }

        _db.AddRange(_plan.Units.SelectMany(unit => unit.Functions.Select(function => new UnitFunction { Function = function, UnitId = units[unit.Code].Id })));
        return units;
    }

    private async Task<Dictionary<string, StaffMember>> AddPeopleAsync(Dictionary<string, Unit> units, CancellationToken cancel)
    {
        var people = _plan.People.Index().ToDictionary(person => person.Item.UserName, person => new StaffMember
        {
            Number = FormattableString.Invariant($"{person.Index + 1:0000}"),
            Name = person.Item.Name,
            NameSort = Chinese.Pinyin.SortKey(person.Item.Name, Chinese.NameKind.Person),
            UnitId = units[person.Item.UnitCode].Id,
            Phone = person.Item.Phone,
            Email = person.Item.Email,
            JoinedOn = _plan.FoundedOn,
        });
        _db.AddRange(people.Values);
        await _db.SaveChangesAsync(cancel);
        foreach (var person in _plan.People.Where(person => person.SuperiorUserName is not null))
        {
            people[person.UserName].SuperiorId = people[person.SuperiorUserName!].Id;
        }

        return people;
    }

    /// <summary>A unit is headed by its first person, deputised by the next who leads others.</summary>
    private void SetHeads(Dictionary<string, Unit> units, Dictionary<string, StaffMember> people)
    {
        var leading = _plan.People.Select(person => person.SuperiorUserName).ToHashSet();
        foreach (var unit in _plan.People.GroupBy(person => person.UnitCode))
        {
            units[unit.Key].HeadId = people[unit.First().UserName].Id;
            units[unit.Key].DeputyHeadId = unit.Skip(1).FirstOrDefault(person => leading.Contains(person.UserName)) is { } deputy
                ? people[deputy.UserName].Id
                : null;
        }
    }

    private async Task AddPostsAsync(
        Dictionary<string, Unit> units, Dictionary<string, StaffMember> people, IReadOnlyDictionary<string, long> roles, CancellationToken cancel)
    {
        var posts = _plan.Posts.ToDictionary(plan => plan.Name, plan => new Post
        {
            Name = plan.Name, UnitId = plan.UnitCode is { } code ? units[code].Id : null, Duties = plan.Duties,
            RoleId = plan.Role is { } role ? roles[role] : null,
        });
        _db.AddRange(posts.Values);
        await _db.SaveChangesAsync(cancel);
        _db.AddRange(_plan.People.Select(person => new PostHolder
        {
            PostId = posts[person.Post].Id, StaffId = people[person.UserName].Id, From = _plan.FoundedOn,
        }));
    }

    private void AddAccounts(Dictionary<string, StaffMember> people, string password)
    {
        // One slow hash for all: they have the same password anyway.
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), password);
        var normalizer = new UpperInvariantLookupNormalizer();
        _db.AddRange(_plan.People.Select(person => new Account
        {
            StaffId = people[person.UserName].Id,
            UserName = person.UserName,
            NormalizedUserName = normalizer.NormalizeName(person.UserName),
            PasswordHash = hash,
            SecurityStamp = Guid.CreateVersion7(_now).ToString("N"),
            LockoutEnabled = true,
        }));
    }
}
