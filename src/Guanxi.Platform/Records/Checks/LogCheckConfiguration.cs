using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Records.Checks;

internal sealed class LogCheckConfiguration : IEntityTypeConfiguration<LogCheck>
{
    public void Configure(EntityTypeBuilder<LogCheck> builder)
    {
        builder.ToTable("log_checks");
        builder.Property(check => check.CheckKey).HasMaxLength(40);
        builder.Property(check => check.Actor).HasMaxLength(100);
        builder.Property(check => check.FaultKind).HasMaxLength(60);
    }
}
