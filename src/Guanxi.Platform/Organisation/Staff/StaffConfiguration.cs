using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Organisation.Staff;

internal sealed class StaffConfiguration : IEntityTypeConfiguration<StaffMember>, IEntityTypeConfiguration<StaffPlacement>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("staff");
        builder.Property(person => person.Number).HasMaxLength(30);
        builder.Property(person => person.Name).HasMaxLength(100);
        builder.Property(person => person.NameSort).HasMaxLength(200);
        builder.Property(person => person.NameInitials).HasMaxLength(100);
        builder.Property(person => person.Phone).HasMaxLength(40);
        builder.Property(person => person.Email).HasMaxLength(200);
        builder.HasIndex(person => person.Number).IsUnique();
        builder.HasIndex(person => new { person.NameSort, person.Id });
        builder.HasOne<Unit>().WithMany().HasForeignKey(person => person.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(person => person.SuperiorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StaffPlacement> builder)
    {
        builder.ToTable("staff_placements");
        builder.HasIndex(placement => new { placement.StaffId, placement.From }).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(placement => placement.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(placement => placement.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
