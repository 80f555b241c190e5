using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Tags;

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>, IEntityTypeConfiguration<CustomerTag>
{
    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.ToTable("tags");
        builder.Property(tag => tag.Name).HasMaxLength(Tag.LongestName);
        builder.HasIndex(tag => tag.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CustomerTag> builder)
    {
        builder.ToTable("customer_tags");
        builder.Ignore(tag => tag.HistoryOf);
        builder.HasIndex(tag => new { tag.CustomerId, tag.TagId }).IsUnique();
        builder.HasIndex(tag => new { tag.TagId, tag.CustomerId });
        builder.HasOne(tag => tag.Tag).WithMany().HasForeignKey(tag => tag.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}
