using Guanxi.Platform.Imports.Mapping;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Imports.Runs;

internal sealed class ImportConfiguration :
    IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportChunk>, IEntityTypeConfiguration<ImportRejection>,
    IEntityTypeConfiguration<ImportedRecord>, IEntityTypeConfiguration<SavedMapping>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("import_runs");
        builder.Ignore(run => run.Operation);
        builder.Property(run => run.Target).HasMaxLength(40);
        builder.Property(run => run.FileName).HasMaxLength(ImportRun.LongestFileName);
        builder.Property(run => run.FaultCode).HasMaxLength(60);
        builder.HasIndex(run => new { run.State, run.Id });
        builder.HasIndex(run => new { run.StartedById, run.Id });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(run => run.StartedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportChunk> builder)
    {
        builder.ToTable("import_chunks");
        builder.HasIndex(chunk => new { chunk.RunId, chunk.Position }).IsUnique();
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(chunk => chunk.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ImportRejection> builder)
    {
        builder.ToTable("import_rejections");
        builder.HasIndex(rejection => new { rejection.RunId, rejection.Kind, rejection.Id });
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(rejection => rejection.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ImportedRecord> builder)
    {
        builder.ToTable("imported_records");
        builder.Property(record => record.RecordType).HasMaxLength(40);
        builder.HasIndex(record => new { record.RunId, record.RecordId }).IsUnique();
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(record => record.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SavedMapping> builder)
    {
        builder.ToTable("import_mappings");
        builder.Property(mapping => mapping.Target).HasMaxLength(40);
        builder.Property(mapping => mapping.Name).HasMaxLength(SavedMapping.LongestName);
        builder.Property(mapping => mapping.Signature).HasMaxLength(64);
        builder.HasIndex(mapping => new { mapping.StaffId, mapping.Target, mapping.Signature });
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(mapping => mapping.StaffId).OnDelete(DeleteBehavior.Cascade);
    }
}
