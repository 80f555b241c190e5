using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Backups.Runs;

internal sealed class BackupRunConfiguration : IEntityTypeConfiguration<BackupRun>
{
    public const int LongestFault = 400;

    public void Configure(EntityTypeBuilder<BackupRun> builder)
    {
        builder.ToTable("backup_runs");
        builder.Ignore(run => run.HistoryOf);
        builder.Property(run => run.Path).HasMaxLength(1000);
        builder.Property(run => run.Fault).HasMaxLength(LongestFault);
        builder.Property(run => run.TestFault).HasMaxLength(LongestFault);
        builder.HasIndex(run => new { run.Result, run.StartedAt });
    }
}
