using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Permissions.Roles;

internal sealed class RoleConfiguration :
    IEntityTypeConfiguration<Role>, IEntityTypeConfiguration<RolePermission>, IEntityTypeConfiguration<RoleGrant>,
    IEntityTypeConfiguration<RecordShare>, IEntityTypeConfiguration<RightsStamp>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("roles");
        builder.Property(role => role.Name).HasMaxLength(100);
        builder.Property(role => role.Description).HasMaxLength(400);
        builder.Property(role => role.Key).HasMaxLength(40);
        builder.HasIndex(role => role.Name).IsUnique();
        builder.HasIndex(role => role.Key).IsUnique();
        builder.HasMany(role => role.Permissions).WithOne().HasForeignKey(permission => permission.RoleId);
    }

    public void Configure(EntityTypeBuilder<RolePermission> builder)
    {
        builder.ToTable("role_permissions");
        builder.Property(permission => permission.Permission).HasMaxLength(80);
        builder.HasIndex(permission => new { permission.RoleId, permission.Permission }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.HasIndex(grant => grant.StaffId);
        builder.HasOne<Role>().WithMany().HasForeignKey(grant => grant.RoleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(grant => grant.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(grant => grant.UnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordShare> builder)
    {
        builder.ToTable("record_shares");
        builder.Property(share => share.RecordType).HasMaxLength(40);
        builder.HasIndex(share => new { share.RecordType, share.StaffId, share.RecordId }).IsUnique();
        builder.HasIndex(share => new { share.RecordType, share.RecordId });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(share => share.StaffId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RightsStamp> builder)
    {
        builder.ToTable("rights_stamps");
        builder.Property(stamp => stamp.Id).ValueGeneratedNever();
        builder.HasData(new RightsStamp { Id = 1, Stamp = 1 });
    }
}
