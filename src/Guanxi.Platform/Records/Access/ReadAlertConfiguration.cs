using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Records.Access;

internal sealed class ReadAlertConfiguration : IEntityTypeConfiguration<ReadAlert>
{
    public void Configure(EntityTypeBuilder<ReadAlert> builder)
    {
        builder.ToTable("read_alerts");
        builder.HasIndex(alert => new { alert.StaffId, alert.Day }).IsUnique();
        builder.HasIndex(alert => new { alert.UnitId, alert.Id });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(alert => alert.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(alert => alert.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
