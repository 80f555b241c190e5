using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Organisation.Posts;

internal sealed class PostConfiguration :
    IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<PostHolder>, IEntityTypeConfiguration<DutyAssignment>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("posts");
        builder.Property(post => post.Name).HasMaxLength(100);
        builder.Property(post => post.Grade).HasMaxLength(40);
        builder.HasIndex(post => new { post.Name, post.UnitId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(post => post.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Role>().WithMany().HasForeignKey(post => post.RoleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PostHolder> builder)
    {
        builder.ToTable("post_holders");
        builder.Property(holder => holder.Reason).HasMaxLength(400);
        builder.HasIndex(holder => holder.StaffId);
        builder.HasOne<Post>().WithMany().HasForeignKey(holder => holder.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(holder => holder.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(holder => holder.DelegatedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DutyAssignment> builder)
    {
        builder.ToTable("duty_assignments");
        builder.Ignore(duty => duty.HasGap);
        builder.Property(duty => duty.Control).HasMaxLength(20);
        builder.Property(duty => duty.Task).HasMaxLength(200);
        builder.HasOne<Unit>().WithMany().HasForeignKey(duty => duty.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(duty => duty.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(duty => duty.DeputyId).OnDelete(DeleteBehavior.Restrict);
    }
}
