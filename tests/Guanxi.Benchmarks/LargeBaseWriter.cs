using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Demo;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Benchmarks;

/// <summary>Turns generated customers into rows of every table that lists, search and duplicate checks read.</summary>
internal sealed class LargeBaseWriter(GuanxiDbContext db, ISearchIndex index)
{
    private static readonly DateTime Now = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly BulkTable<Customer> _customers = new(db);
    private readonly BulkTable<Contact> _contacts = new(db);
    private readonly BulkTable<Phone> _phones = new(db);
    private readonly BulkTable<DuplicateKey> _keys = new(db);
    private readonly BulkTable<SearchRow> _search = new(db);

    private long _contactId;
    private long _phoneId;
    private long _keyId;
    private long _searchId;

    public async Task WriteAsync(DemoCustomer[] chunk)
    {
        var customers = new List<Customer>(chunk.Length);
        var contacts = new List<Contact>();
        var phones = new List<Phone>();
        var keys = new List<DuplicateKey>();
        var drafts = new List<(string Type, SearchDocumentDraft Draft)>();
        foreach (var demo in chunk)
        {
            var customer = CustomerOf(demo);
            customers.Add(customer);
            phones.Add(PhoneOf(demo.Phone, customer.Id, null));
            AddKeys(keys, customer, demo);
            drafts.Add((Customer.RecordType, new SearchDocumentDraft(
                customer.Id, customer.Name, customer.Number, null, customer.UnitId, [], [customer.Name], [demo.Phone],
                customer.CreditCode is { } code ? [customer.Number, code] : [customer.Number])));
            foreach (var person in demo.Contacts)
            {
                var contact = ContactOf(person, customer.Id);
                contacts.Add(contact);
                phones.Add(PhoneOf(person.Mobile, null, contact.Id));
                drafts.Add((Contact.RecordType, new SearchDocumentDraft(
                    contact.Id, contact.Name, customer.Name, null, customer.UnitId, [], [contact.Name], [person.Mobile], [], NameKind.Person)));
            }
        }

        var connection = db.Database.GetDbConnection();
        await _customers.WriteAsync(connection, customers);
        await _contacts.WriteAsync(connection, contacts);
        await _phones.WriteAsync(connection, phones);
        await _keys.WriteAsync(connection, keys);
        await WriteSearchAsync(drafts);
    }

    public async Task FinishAsync()
    {
        if (!db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlRawAsync("ANALYZE");
            return;
        }

        foreach (var table in new[] { "customers", "contacts", "phones", "duplicate_keys", "search_documents" })
        {
#pragma warning disable EF1002 // The table names stand above.
            await db.Database.ExecuteSqlRawAsync($"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))");
#pragma warning restore EF1002
        }

        await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
    }

    private async Task WriteSearchAsync(List<(string Type, SearchDocumentDraft Draft)> drafts)
    {
        var first = _searchId + 1;
        var rows = drafts.Select(draft => new SearchRow
        {
            Id = ++_searchId,
            RecordType = draft.Type,
            RecordId = draft.Draft.Id,
            Title = draft.Draft.Title,
            TitleFold = SearchText.Fold(draft.Draft.Title),
            Subtitle = draft.Draft.Subtitle,
            UnitId = draft.Draft.UnitId,
        }).ToList();
        await _search.WriteAsync(db.Database.GetDbConnection(), rows);
        var terms = drafts.AsParallel().AsOrdered()
            .Select((draft, place) => (first + place, SearchUpdater.TermsOf(draft.Type, draft.Draft))).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await index.WriteAsync(db, terms, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static Customer CustomerOf(DemoCustomer demo) => new()
    {
        Id = demo.Index + 1,
        Number = "KH" + (demo.Index + 1).ToString("0000000", CultureInfo.InvariantCulture),
        Kind = demo.Kind == DemoCustomerKind.Company ? CustomerKind.Company : CustomerKind.Person,
        Name = demo.Name,
        NameSort = Pinyin.SortKey(demo.Name),
        NameKey = CompanyNameFold.Key(demo.Name),
        CreditCode = demo.CreditCode,
        RegionCode = demo.RegionCode,
        IndustryCode = demo.IndustryCode,
        Class = demo.Class,
        Source = demo.Source,
        Email = demo.Email ?? "",
        Website = demo.Website ?? "",
        UnitId = 1,
        CreatedAt = demo.CreatedOn.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc),
        UpdatedAt = Now,
        Version = 1,
    };

    private Contact ContactOf(DemoContact person, long customerId) => new()
    {
        Id = ++_contactId,
        CustomerId = customerId,
        Name = person.Name.FullName,
        NameSort = Pinyin.SortKey(person.Name.FullName, NameKind.Person),
        Post = person.Post,
        Department = person.Department ?? "",
        Email = person.Email ?? "",
        Birthday = person.Birthday,
        CreatedAt = Now,
        UpdatedAt = Now,
        Version = 1,
    };

    private Phone PhoneOf(string number, long? customerId, long? contactId) => new()
    {
        Id = ++_phoneId,
        CustomerId = customerId,
        ContactId = contactId,
        Kind = contactId is null ? PhoneLine.FixedLine : PhoneLine.Mobile,
        Number = number,
        Normal = Normal(number),
    };

    private void AddKeys(List<DuplicateKey> keys, Customer customer, DemoCustomer demo)
    {
        keys.Add(Key(customer.Id, DuplicateKeyKind.Name, customer.NameKey));
        keys.Add(Key(customer.Id, DuplicateKeyKind.CoreName, CompanyNameFold.Core(customer.Name)));
        keys.Add(Key(customer.Id, DuplicateKeyKind.Phone, Normal(demo.Phone)));
        if (demo.CreditCode is { } code)
        {
            keys.Add(Key(customer.Id, DuplicateKeyKind.CreditCode, code));
        }
    }

    private static string Normal(string number) => (PhoneNumbers.Parse(number).E164 ?? number).TrimStart('+');

    private DuplicateKey Key(long customerId, DuplicateKeyKind kind, string key) =>
        new() { Id = ++_keyId, CustomerId = customerId, Kind = kind, Key = key };
}
