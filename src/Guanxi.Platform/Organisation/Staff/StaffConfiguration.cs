using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Organisation.Staff;

internal sealed class StaffConfiguration : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("staff");
        builder.Property(person => person.Number).HasMaxLength(30);
        builder.Property(person => person.Name).HasMaxLength(100);
        builder.Property(person => person.NameSort).HasMaxLength(200);
        builder.Property(person => person.Phone).HasMaxLength(40);
        builder.Property(person => person.Email).HasMaxLength(200);
        builder.HasIndex(person => person.Number).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(person => person.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(person => person.SuperiorId).OnDelete(DeleteBehavior.Restrict);
    }
}
