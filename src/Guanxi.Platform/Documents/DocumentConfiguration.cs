using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Documents;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("documents");
        builder.Property(document => document.RecordType).HasMaxLength(40);
        builder.Property(document => document.Title).HasMaxLength(200);
        builder.Property(document => document.Kind).HasMaxLength(40);
        builder.HasIndex(document => new { document.RecordType, document.RecordId });
        builder.HasIndex(document => new { document.Archive, document.Id });
        builder.HasIndex(document => new { document.Protection, document.Id });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(document => document.FiledById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("document_versions");
        builder.Property(version => version.Remark).HasMaxLength(400);
        builder.HasOne(version => version.Document).WithMany().HasForeignKey("DocumentId").OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(version => version.File).WithMany().HasForeignKey("FileId").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("DocumentId", nameof(DocumentVersion.Number)).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(version => version.UploadedById).OnDelete(DeleteBehavior.Restrict);
    }
}
