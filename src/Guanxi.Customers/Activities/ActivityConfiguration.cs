using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Activities;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("activities");
        builder.Ignore(activity => activity.HistoryOf);
        builder.Ignore(activity => activity.SearchedAs);
        builder.Property(activity => activity.Number).HasMaxLength(40);
        builder.Property(activity => activity.Subject).HasMaxLength(Activity.LongestSubject);
        builder.Property(activity => activity.Text).HasMaxLength(ActivityCheckRule.LongestText);
        builder.Property(activity => activity.Result).HasMaxLength(ActivityCheckRule.LongestResult);
        builder.HasIndex(activity => activity.Number).IsUnique();
        builder.HasIndex(activity => new { activity.CustomerId, activity.At, activity.Id });
        builder.HasIndex(activity => new { activity.OwnerId, activity.DoneAt, activity.DueOn, activity.Id });
        builder.HasIndex(activity => new { activity.UnitId, activity.DoneAt, activity.DueOn, activity.Id });
        builder.HasIndex(activity => activity.ContactId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(activity => activity.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Contact>().WithMany().HasForeignKey(activity => activity.ContactId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(Activity.LoggedById)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(Activity.OwnerId)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(Activity.DoneById)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Unit, null).WithMany().HasForeignKey(nameof(Activity.UnitId)).OnDelete(DeleteBehavior.Restrict);
    }
}
