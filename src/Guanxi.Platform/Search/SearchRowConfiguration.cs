using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Search;

internal sealed class SearchRowConfiguration : IEntityTypeConfiguration<SearchRow>
{
    public void Configure(EntityTypeBuilder<SearchRow> builder)
    {
        builder.ToTable("search_documents");
        builder.Property(document => document.RecordType).HasMaxLength(40);
        builder.Property(document => document.Title).HasMaxLength(200);
        builder.Property(document => document.TitleFold).HasMaxLength(200);
        builder.Property(document => document.Subtitle).HasMaxLength(200);
        builder.HasIndex(document => new { document.RecordType, document.RecordId }).IsUnique();
        builder.HasIndex(document => document.TitleFold);
    }
}
