using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Lists.Views;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(view => view.ListKey).HasMaxLength(60);
        builder.Property(view => view.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(view => view.Query).HasMaxLength(SavedView.LongestQuery);
        builder.HasIndex(view => new { view.ListKey, view.OwnerId });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(view => view.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Unit>().WithMany().HasForeignKey(view => view.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
