using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Permissions.Fields;

internal sealed class FieldProtectionConfiguration : IEntityTypeConfiguration<FieldProtection>
{
    public void Configure(EntityTypeBuilder<FieldProtection> builder)
    {
        builder.ToTable("field_protections");
        builder.Property(protection => protection.FieldKey).HasMaxLength(120);
        builder.HasIndex(protection => protection.FieldKey).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(protection => protection.ChangedById).OnDelete(DeleteBehavior.Restrict);
    }
}
