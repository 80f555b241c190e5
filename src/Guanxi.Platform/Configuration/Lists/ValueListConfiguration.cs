using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Configuration.Lists;

internal sealed class ValueListConfiguration : IEntityTypeConfiguration<ValueList>, IEntityTypeConfiguration<ValueListItem>
{
    public void Configure(EntityTypeBuilder<ValueList> builder)
    {
        builder.ToTable("value_lists");
        builder.Property(list => list.Key).HasMaxLength(40);
        builder.Property(list => list.Chinese).HasMaxLength(100);
        builder.Property(list => list.English).HasMaxLength(100);
        builder.HasIndex(list => list.Key).IsUnique();
        builder.HasMany(list => list.Items).WithOne().HasForeignKey(item => item.ValueListId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ValueListItem> builder)
    {
        builder.ToTable("value_list_items");
        builder.Property(item => item.Code).HasMaxLength(40);
        builder.Property(item => item.Chinese).HasMaxLength(100);
        builder.Property(item => item.English).HasMaxLength(100);
        builder.HasIndex(item => new { item.ValueListId, item.Code }).IsUnique();
    }
}
