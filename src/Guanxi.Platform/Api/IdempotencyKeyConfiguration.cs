using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Api;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.Property(key => key.Caller).HasMaxLength(80);
        builder.Property(key => key.Key).HasMaxLength(IdempotencyKey.LongestKey);
        builder.Property(key => key.Route).HasMaxLength(400);
        builder.Property(key => key.BodyHash).HasMaxLength(64);
        builder.Property(key => key.ContentType).HasMaxLength(100);
        builder.Property(key => key.Location).HasMaxLength(400);
        builder.Property(key => key.ETag).HasMaxLength(60);
        builder.HasIndex(key => new { key.Caller, key.Route, key.Key }).IsUnique();
        builder.HasIndex(key => key.At);
    }
}
