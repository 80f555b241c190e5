using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Work;

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>, IEntityTypeConfiguration<WorkResultChunk>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.ToTable("work_items");
        builder.Property(work => work.Kind).HasMaxLength(60);
        builder.Property(work => work.Title).HasMaxLength(200);
        builder.Property(work => work.Message).HasMaxLength(1000);
        builder.Property(work => work.Language).HasMaxLength(20);
        builder.Property(work => work.ResultName).HasMaxLength(200);
        builder.Property(work => work.ResultType).HasMaxLength(100);
        builder.HasIndex(work => new { work.State, work.Id });
        builder.HasIndex(work => new { work.RequestedById, work.Id });
        builder.HasIndex(work => work.FinishedAt);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(work => work.RequestedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WorkResultChunk> builder)
    {
        builder.ToTable("work_results");
        builder.HasIndex(chunk => new { chunk.WorkItemId, chunk.Attempt, chunk.Position }).IsUnique();
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(chunk => chunk.WorkItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
