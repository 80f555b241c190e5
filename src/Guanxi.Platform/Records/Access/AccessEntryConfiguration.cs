using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Records.Access;

internal sealed class AccessEntryConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        builder.ToTable("access_entries");
        builder.Property(entry => entry.Actor).HasMaxLength(100);
        builder.Property(entry => entry.RecordType).HasMaxLength(40);
        builder.Property(entry => entry.Detail).HasMaxLength(400);
        builder.Property(entry => entry.Address).HasMaxLength(60);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.StaffId, entry.Kind, entry.At });
        builder.HasIndex(entry => new { entry.RecordType, entry.RecordId, entry.Id });
    }
}
