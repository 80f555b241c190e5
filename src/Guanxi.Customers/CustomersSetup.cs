using Guanxi.Customers.Activities;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Demo;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Owners;
using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Permissions.Fields;
using Guanxi.Platform.Permissions.Sharing;
using Guanxi.Platform.Records.Bin;
using Guanxi.Platform.Records.Timeline;
using Guanxi.Platform.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Customers;

/// <summary>What the archive brings to the program.</summary>
internal static class CustomersSetup
{
    public static void AddArchive(this IServiceCollection services)
    {
        services.AddSingleton(new NumberDefault(Customer.RecordType, "KH{000000}", "record-type.customer"));
        services.AddSingleton(CustomerChoices.ClassList);
        services.AddSingleton(CustomerChoices.SourceList);
        services.AddSingleton(new CustomFieldObject(Customer.RecordType, "record-type.customer"));
        services.AddScoped<BuildDemo>();
        services.AddScoped<ISearchSource, CustomerSearchSource>();
        services.AddScoped<CustomerReach>();
        services.AddScoped<CustomerLinkChecks>();
        services.AddScoped<CustomerStores>();
        services.AddScoped<CreateCustomer>();
        services.AddScoped<EditCustomer>();
        services.AddScoped<DeleteCustomer>();
        services.AddScoped<RestoreCustomer>();
        services.AddScoped<AssignOwner>();
        services.AddScoped<FindDuplicates>();
        services.AddScoped<DuplicateChecks>();
        services.AddScoped<TagBook>();
        services.AddScoped<TagCustomers>();
        services.AddScoped<PersonalFields>();
        services.AddScoped<CustomerQueries>();
        services.AddScoped<CustomerNumbers>();
        services.AddScoped<OwnerHistory>();
        services.AddScoped<IShareable, CustomerShares>();
        services.AddScoped<IBinSource, CustomerBin>();
        services.AddScoped<IRevealable, PhoneReveal>();
        services.AddList<CustomerList>();
    }

    public static void AddContacts(this IServiceCollection services)
    {
        services.AddScoped<ISearchSource, ContactSearchSource>();
        services.AddScoped<ContactReach>();
        services.AddScoped<ContactQueries>();
        services.AddScoped<AddContact>();
        services.AddScoped<EditContact>();
        services.AddScoped<MoveContact>();
        services.AddScoped<DeleteContact>();
    }

    public static void AddActivities(this IServiceCollection services)
    {
        services.AddSingleton(new NumberDefault("complaint", "TS{yyyyMMdd}-{0000}", "enum.activity-kind.complaint"));
        services.AddSingleton(new NumberDefault("task", "RW{yyyyMMdd}-{0000}", "enum.activity-kind.task"));
        services.AddScoped<ISearchSource, ActivitySearchSource>();
        services.AddScoped<ActivityReach>();
        services.AddScoped<ActivityQueries>();
        services.AddScoped<ITimelineSource, ActivityTimeline>();
        services.AddScoped<ActivityActors>();
        services.AddScoped<LogActivity>();
        services.AddScoped<CompleteActivity>();
        services.AddScoped<ReassignActivity>();
    }
}
