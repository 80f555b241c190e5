using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Documents.Custody;

internal sealed class CustodyConfiguration : IEntityTypeConfiguration<PaperDocument>, IEntityTypeConfiguration<CustodyMove>
{
    public void Configure(EntityTypeBuilder<PaperDocument> builder)
    {
        builder.ToTable("paper_documents");
        builder.Property(paper => paper.Number).HasMaxLength(40);
        builder.Property(paper => paper.Kind).HasMaxLength(40);
        builder.Property(paper => paper.Reference).HasMaxLength(200);
        builder.Property(paper => paper.RecordType).HasMaxLength(40);
        builder.Property(paper => paper.Place).HasMaxLength(100);
        builder.HasIndex(paper => new { paper.Kind, paper.Number }).IsUnique();
        builder.HasIndex(paper => new { paper.HandedOverOn, paper.Id });
        builder.HasIndex(paper => new { paper.RecordType, paper.RecordId });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(paper => paper.HolderId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CustodyMove> builder)
    {
        builder.ToTable("custody_moves");
        builder.Property(move => move.Place).HasMaxLength(100);
        builder.HasOne<PaperDocument>().WithMany().HasForeignKey(move => move.PaperId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(move => move.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(move => move.ToId).OnDelete(DeleteBehavior.Restrict);
    }
}
