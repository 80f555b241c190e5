using Guanxi.Platform.Chinese;
using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Reads the archive for pages and API.</summary>
internal sealed class CustomerQueries(CustomerReach reach, PersonalFields personal, OrganisationQueries organisation)
{
    /// <summary>Null when there is no such customer within the acting person's reach.</summary>
    public async Task<CustomerRecord?> FindAsync(long id, CancellationToken cancel)
    {
        var customer = await reach.Readable().AsNoTracking().AsSplitQuery()
            .Include(row => row.Names).Include(row => row.Addresses).Include(row => row.Phones).Include(row => row.Tags).ThenInclude(tag => tag.Tag)
            .SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (customer is null)
        {
            return null;
        }

        await personal.LoadAsync(cancel);
        return await RecordOfAsync(customer, cancel);
    }

    /// <summary>The companies of the group: from the uppermost that the person may read down to all below.</summary>
    public async Task<IReadOnlyList<GroupMember>> GroupAsync(long customerId, CancellationToken cancel)
    {
        var readable = reach.Readable();
        var top = customerId;
        var path = new HashSet<long> { customerId };
        while (await readable.Where(row => row.Id == top).Select(row => row.ParentId).SingleOrDefaultAsync(cancel) is { } parent
            && await readable.AnyAsync(row => row.Id == parent, cancel) && path.Add(parent))
        {
            top = parent;
        }

        var members = new List<GroupMember>();
        var level = new List<long> { top };
        members.AddRange(await MembersAsync(readable.Where(row => row.Id == top), cancel));
        for (var depth = 1; level.Count > 0 && depth < GroupMember.DeepestLevel && members.Count < GroupMember.MostShown; depth++)
        {
            var parents = level;
            var below = await MembersAsync(readable.Where(row => row.ParentId != null && parents.Contains(row.ParentId.Value)), cancel);
            members.AddRange(below);
            level = [.. below.Select(member => member.Id)];
        }

        return members;
    }

    private static Task<List<GroupMember>> MembersAsync(IQueryable<Customer> customers, CancellationToken cancel) => customers
        .OrderBy(row => row.NameSort).ThenBy(row => row.Id).Take(GroupMember.MostShown)
        .Select(row => new GroupMember { Id = row.Id, ParentId = row.ParentId, Name = row.Name, Number = row.Number, Class = row.Class })
        .ToListAsync(cancel);

    private async Task<CustomerRecord> RecordOfAsync(Customer customer, CancellationToken cancel)
    {
        var owner = customer.OwnerId is { } ownerId ? await organisation.FindStaffAsync(ownerId, cancel) : null;
        var unit = customer.UnitId is { } unitId ? await organisation.FindUnitAsync(unitId, cancel) : null;
        return new CustomerRecord
        {
            Id = customer.Id,
            Number = customer.Number,
            Version = customer.Version,
            Kind = customer.Kind,
            Name = customer.Name,
            Names = [.. customer.Names.OrderBy(name => name.Id).Select(name => new CustomerNameDraft { Kind = name.Kind, Name = name.Name })],
            CreditCode = customer.CreditCode,
            RegionCode = customer.RegionCode,
            RegionName = customer.RegionCode is { } region ? RegionCodes.FullName(region) : null,
            IndustryCode = customer.IndustryCode,
            IndustryName = customer.IndustryCode is { } industry ? IndustryCodes.FullName(industry) : null,
            Class = customer.Class,
            Source = customer.Source,
            ParentId = customer.ParentId,
            Website = customer.Website,
            Email = personal.Show(PersonalFields.CustomerEmail, customer.Email, customer.OwnerId, customer.UnitId) ?? "",
            Remark = customer.Remark,
            Addresses = [.. customer.Addresses.OrderBy(address => address.Id).Select(address => new CustomerAddressDraft
            {
                Kind = address.Kind, RegionCode = address.RegionCode, Line = address.Line, PostCode = address.PostCode,
            })],
            Phones = personal.Show(customer.Phones, customer.OwnerId, customer.UnitId),
            Tags = [.. customer.Tags.Select(tag => tag.Tag!.Name).Order(StringComparer.Ordinal)],
            OwnerId = customer.OwnerId,
            OwnerName = owner?.Name,
            UnitId = customer.UnitId,
            UnitName = unit?.Name,
            CreatedAt = customer.CreatedAt,
            UpdatedAt = customer.UpdatedAt,
        };
    }
}
