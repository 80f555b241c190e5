using Guanxi.Customers.Activities;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Owners;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Demo;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Organisation;

namespace Guanxi.Customers.Demo;

/// <summary>Writes invented customers in batches, each as of the day on which its last customer came.</summary>
internal sealed class DemoCustomerWriter(DemoBase demo, NumberSource numbers, DemoOrganisationIds ids, DateTimeOffset now)
{
    public const int Batch = 100;

    /// <summary>Who typed the archive in: the archive assistant.</summary>
    private const string Clerk = "hejiaqi";

    public async Task WriteAsync(IReadOnlyList<DemoCustomer> customers, CancellationToken cancel)
    {
        var lastDay = customers[^1].CreatedOn;
        demo.Clock.Now = Instant(lastDay, new TimeOnly(17, 30));
        demo.ActAs(ids.People[Clerk], DemoCompany.Staff.Single(person => person.Login == Clerk).Name);
        var taken = await numbers.TakeManyAsync(Customer.RecordType, null, lastDay, customers.Count, cancel);
        var tags = new TagBook(demo.Db);
        var rows = new List<Customer>(customers.Count);
        foreach (var (place, customer) in customers.Index())
        {
            var row = CustomerOf(customer, taken[place]);
            row.Tags.AddRange((await tags.IdsAsync(customer.Tags, cancel)).Select(tag => new CustomerTag { TagId = tag }));
            rows.Add(row);
        }

        await SaveAsync(rows, cancel);
        var contacts = customers.Zip(rows, ContactsOf).ToList();
        await SaveAsync(contacts.SelectMany(people => people), cancel);
        foreach (var (place, customer) in customers.Index())
        {
            demo.Db.Add(new OwnerPeriod
            {
                CustomerId = rows[place].Id, OwnerId = rows[place].OwnerId, UnitId = rows[place].UnitId, From = rows[place].CreatedAt, ById = ids.People[Clerk],
            });
            demo.Db.AddRange(contacts[place].SelectMany(KeysOf));
            await AddActivitiesAsync(customer, rows[place].Id, contacts[place], cancel);
        }

        await SaveAsync([], cancel);
    }

    // What is saved is let go: each further save would look it all over again.
    private async Task SaveAsync(IEnumerable<object> rows, CancellationToken cancel)
    {
        demo.Db.AddRange(rows);
        await demo.Db.SaveChangesAsync(cancel);
        demo.Db.ChangeTracker.Clear();
    }

    private static IEnumerable<DuplicateKey> KeysOf(Contact contact) =>
        DuplicateKeyRule.ContactKeys(contact.Phones.Select(phone => phone.Number), contact.Email)
            .Select(key => new DuplicateKey { CustomerId = contact.CustomerId, ContactId = contact.Id, Kind = key.Kind, Key = key.Key });

    private Customer CustomerOf(DemoCustomer customer, string number)
    {
        var createdAt = Instant(customer.CreatedOn, new TimeOnly(9 + (customer.Index % 8), customer.Index % 60));
        var row = new Customer
        {
            Number = number, Name = "", NameSort = "", NameKey = "", CreatedAt = createdAt, UpdatedAt = createdAt,
            OwnerId = StaffId(customer.OwnerIndex), UnitId = ids.Units[customer.UnitCode],
        };
        CustomerFill.Apply(demo.Db, row, DemoDrafts.Of(customer), createdAt);
        return row;
    }

    private List<Contact> ContactsOf(DemoCustomer customer, Customer row) =>
    [
        .. customer.Contacts.Select((person, place) =>
        {
            var contact = new Contact { CustomerId = row.Id, Name = "", NameSort = "", CreatedAt = row.CreatedAt, UpdatedAt = row.CreatedAt };
            ContactFill.Apply(demo.Db, contact, DemoDrafts.Of(person, isMain: place == 0), row.CreatedAt);
            return contact;
        }),
    ];

    private async Task AddActivitiesAsync(DemoCustomer customer, long customerId, List<Contact> contacts, CancellationToken cancel)
    {
        foreach (var activity in customer.Activities)
        {
            var kind = Enum.Parse<ActivityKind>(activity.Kind.ToString());
            var at = Instant(activity.Date, activity.Time);
            var staff = StaffId(activity.StaffIndex);
            demo.Db.Add(new Activity
            {
                Number = ActivityRule.NumberOf(kind) is { } numbered ? await numbers.TakeAsync(numbered, null, activity.Date, cancel) : null,
                CustomerId = customerId,
                ContactId = contacts[activity.ContactIndex].Id,
                Kind = kind,
                Subject = activity.Subject,
                Text = activity.Text,
                At = at,
                LoggedById = staff,
                OwnerId = staff,
                DueOn = activity.DueOn,
                DoneAt = activity.Closed ? DoneAt(activity, at) : null,
                DoneById = activity.Closed ? staff : null,
                CreatedAt = at,
            });
        }
    }

    /// <summary>What stays open is closed on the last day in time, but not later than now.</summary>
    private DateTime DoneAt(DemoActivity activity, DateTime at)
    {
        var done = activity.DueOn is { } due ? Instant(due, activity.Time) : at;
        return done < now.UtcDateTime ? done : at;
    }

    private long? StaffId(int? place) => place is { } index ? ids.People[DemoCompany.Staff[index].Login] : null;

    private DateTime Instant(DateOnly date, TimeOnly time)
    {
        var instant = ChinaTime.StartOf(date) + time.ToTimeSpan();
        return instant < now.UtcDateTime ? instant : now.UtcDateTime;
    }
}
