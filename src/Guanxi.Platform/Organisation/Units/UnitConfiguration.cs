using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Organisation.Units;

internal sealed class UnitConfiguration :
    IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<UnitFunction>, IEntityTypeConfiguration<TeamMember>,
    IEntityTypeConfiguration<UnitGoal>, IEntityTypeConfiguration<UnitPlacement>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.Property(unit => unit.Code).HasMaxLength(30);
        builder.Property(unit => unit.Name).HasMaxLength(100);
        builder.Property(unit => unit.Type).HasMaxLength(40);
        builder.Property(unit => unit.Area).HasMaxLength(200);
        builder.HasIndex(unit => unit.Code).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(unit => unit.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(unit => unit.HeadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(unit => unit.DeputyHeadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Role>().WithMany().HasForeignKey(unit => unit.RoleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UnitFunction> builder)
    {
        builder.ToTable("unit_functions");
        builder.Property(function => function.Function).HasMaxLength(40);
        builder.HasIndex(function => new { function.Function, function.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(function => function.UnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("team_members");
        builder.Property(member => member.RoleInTeam).HasMaxLength(100);
        builder.Property(member => member.Skills).HasMaxLength(400);
        builder.HasIndex(member => new { member.UnitId, member.StaffId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(member => member.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(member => member.StaffId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UnitGoal> builder)
    {
        builder.ToTable("unit_goals");
        builder.Property(goal => goal.Text).HasMaxLength(200);
        builder.Property(goal => goal.Measure).HasMaxLength(20);
        builder.HasOne<Unit>().WithMany().HasForeignKey(goal => goal.UnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UnitPlacement> builder)
    {
        builder.ToTable("unit_placements");
        builder.HasIndex(placement => new { placement.UnitId, placement.From }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(placement => placement.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(placement => placement.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
