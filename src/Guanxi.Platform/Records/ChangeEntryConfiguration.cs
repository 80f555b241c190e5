using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Records;

internal sealed class ChangeEntryConfiguration : IEntityTypeConfiguration<ChangeEntry>, IEntityTypeConfiguration<ChainHead>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.ToTable("change_entries");
        builder.Property(entry => entry.Actor).HasMaxLength(100);
        builder.Property(entry => entry.Operation).HasMaxLength(60);
        builder.Property(entry => entry.RecordType).HasMaxLength(40);
        builder.Property(entry => entry.Entity).HasMaxLength(60);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(64);
        builder.Property(entry => entry.Hash).HasMaxLength(64);
        builder.HasIndex(entry => new { entry.RecordType, entry.RecordId, entry.Id });
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => entry.Operation);
        builder.HasIndex(entry => new { entry.StaffId, entry.Id });
    }

    public void Configure(EntityTypeBuilder<ChainHead> builder)
    {
        builder.ToTable("chain_heads");
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.LastHash).HasMaxLength(64);
        builder.HasData(new ChainHead { Id = 1, LastHash = ChangeChainRule.Genesis });
    }
}
