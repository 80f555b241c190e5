using Guanxi.Customers.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Duplicates;

internal sealed class DuplicateKeyConfiguration : IEntityTypeConfiguration<DuplicateKey>
{
    public void Configure(EntityTypeBuilder<DuplicateKey> builder)
    {
        builder.ToTable("duplicate_keys");
        builder.Property(key => key.Key).HasMaxLength(DuplicateKey.LongestKey);
        builder.HasIndex(key => new { key.Kind, key.Key, key.CustomerId });
        builder.HasIndex(key => key.CustomerId);
        builder.HasIndex(key => key.ContactId);
        builder.HasOne<Contact>().WithMany().HasForeignKey(key => key.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}
