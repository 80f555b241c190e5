using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Numbering.Rules;

internal sealed class NumberConfiguration : IEntityTypeConfiguration<NumberRule>, IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberRule> builder)
    {
        builder.ToTable("number_rules");
        builder.Property(rule => rule.ObjectKey).HasMaxLength(60);
        builder.Property(rule => rule.Pattern).HasMaxLength(NumberPatternRule.MaxLength);
        builder.HasIndex(rule => rule.ObjectKey).IsUnique();
    }

    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("number_counters");
        builder.HasKey(counter => new { counter.ObjectKey, counter.PeriodKey });
        builder.Property(counter => counter.ObjectKey).HasMaxLength(60);
        builder.Property(counter => counter.PeriodKey).HasMaxLength(60);
    }
}
