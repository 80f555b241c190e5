using Guanxi.Customers.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Owners;

internal sealed class OwnerPeriodConfiguration : IEntityTypeConfiguration<OwnerPeriod>
{
    public void Configure(EntityTypeBuilder<OwnerPeriod> builder)
    {
        builder.ToTable("owner_periods");
        builder.Property(period => period.Reason).HasMaxLength(400);
        builder.HasIndex(period => new { period.CustomerId, period.Id });
        builder.HasOne<Customer>().WithMany().HasForeignKey(period => period.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(OwnerPeriod.OwnerId)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(OwnerPeriod.ById)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Unit, null).WithMany().HasForeignKey(nameof(OwnerPeriod.UnitId)).OnDelete(DeleteBehavior.Restrict);
    }
}
