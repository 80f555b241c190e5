using System.Linq.Expressions;
using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Search;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Customers.Archive;

/// <summary>The customer list: archives filed by class (SVCREG-03), of those that the acting person may read.</summary>
internal sealed class CustomerList : ListDefinition<CustomerRow>
{
    public const string ListKey = "customers";

    public override string Key => ListKey;

    public override string Title => "customers.title";

    public override string Path => CustomerPaths.List;

    public override string RecordType => Customer.RecordType;

    public override string Permission => CustomersPermissions.ReadCustomers;

    public override ListSort DefaultSort => new("name");

    public override Expression<Func<CustomerRow, long>> Id => row => row.Id;

    public override bool Searchable => true;

    public override Expression<Func<CustomerRow, long?>> OwnerColumn => row => row.OwnerId;

    public override Expression<Func<CustomerRow, long?>> UnitColumn => row => row.UnitId;

    public override IReadOnlyList<BulkAction> Actions { get; } = CustomerBulkActions.All;

    public override IReadOnlyList<ListField<CustomerRow>> Fields { get; } =
    [
        Text("name", "field.customer.name", row => row.Name) with { Sortable = true, SortColumn = By(row => row.NameSort), Link = row => CustomerPaths.Of(row.Id) },
        Text("number", "field.customer.number", row => row.Number) with { Sortable = true },
        Choice("class", "field.customer.class", row => row.Class, Choices(CustomerChoices.Classes)) with { Colour = Colour },
        Loaded("phone", "field.phone.number", ListFieldKind.Text, row => row.Phone) with { Protected = PersonalFields.PhoneNumber },
        Person("owner", "field.customer.owner-id", row => row.OwnerId, row => row.OwnerName),
        Unit("unit", "field.customer.unit-id", row => row.UnitId, row => row.UnitName),
        Text("region", "field.customer.region-code", row => row.RegionCode) with { Shown = row => row.RegionCode is { } code ? RegionCodes.FullName(code) : null },
        Instant("updatedAt", "field.customer.updated-at", row => row.UpdatedAt) with { Sortable = true },
        Choice<CustomerKind>("kind", "field.customer.kind", row => row.Kind) with { Visible = false },
        Text("creditCode", "field.customer.credit-code", row => row.CreditCode) with { Visible = false },
        Text("industry", "field.customer.industry-code", row => row.IndustryCode) with { Visible = false, Shown = row => row.IndustryCode is { } code ? IndustryCodes.FullName(code) : null },
        Choice("source", "field.customer.source", row => row.Source, Choices(CustomerChoices.Sources)) with { Visible = false },
        Instant("createdAt", "field.customer.created-at", row => row.CreatedAt) with { Sortable = true, Visible = false },
        Loaded("tags", "field.customer.tags", ListFieldKind.Tags, row => row.Tags) with { Visible = false },
    ];

    public override string Href(CustomerRow row) => CustomerPaths.Of(row.Id);

    public override IQueryable<CustomerRow> Query(IServiceProvider services)
    {
        var organisation = services.GetRequiredService<OrganisationQueries>();
        return from customer in services.GetRequiredService<CustomerReach>().Readable()
               from owner in organisation.Staff().Where(person => person.Id == customer.OwnerId).DefaultIfEmpty()
               from unit in organisation.Units().Where(unit => unit.Id == customer.UnitId).DefaultIfEmpty()
               select new CustomerRow
               {
                   Id = customer.Id, Number = customer.Number, Name = customer.Name, NameSort = customer.NameSort, Kind = customer.Kind, Class = customer.Class,
                   Source = customer.Source, CreditCode = customer.CreditCode, RegionCode = customer.RegionCode, IndustryCode = customer.IndustryCode,
                   OwnerId = customer.OwnerId, OwnerName = owner!.Name, UnitId = customer.UnitId, UnitName = unit!.Name,
                   CreatedAt = customer.CreatedAt, UpdatedAt = customer.UpdatedAt,
               };
    }

    public override ValueTask<IQueryable<long>?> SearchAsync(IServiceProvider services, string text, CancellationToken cancel) =>
        new(services.GetRequiredService<SearchQueries>().RecordIds(Customer.RecordType, text));

    public override async Task EnrichAsync(IServiceProvider services, IReadOnlyList<CustomerRow> rows, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        var ids = rows.Select(row => row.Id).ToArray();
        var phones = (await db.Set<Phone>().Where(phone => phone.CustomerId != null && ids.Contains(phone.CustomerId.Value)).OrderBy(phone => phone.Id)
            .Select(phone => new { phone.CustomerId, phone.Number }).ToListAsync(cancel)).ToLookup(phone => phone.CustomerId);
        var tags = (await db.Set<CustomerTag>().Where(tag => ids.Contains(tag.CustomerId))
            .Select(tag => new { tag.CustomerId, tag.Tag!.Name }).ToListAsync(cancel)).ToLookup(tag => tag.CustomerId, tag => tag.Name);
        foreach (var row in rows)
        {
            row.Phone = phones[row.Id].FirstOrDefault()?.Number;
            row.Tags = [.. tags[row.Id].Order(StringComparer.Ordinal)];
        }
    }

    private static ListChoices Choices(string list) => async (services, cancel) =>
        await services.GetRequiredService<ValueLists>().OptionsAsync(list, [], cancel);

    private static string Colour(object? value) => value switch
    {
        "A" => "red",
        "B" => "orange",
        "C" => "blue",
        _ => "secondary",
    };
}
