using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Configuration.Fields;

internal sealed class CustomFieldConfiguration : IEntityTypeConfiguration<CustomField>, IEntityTypeConfiguration<CustomValue>
{
    public void Configure(EntityTypeBuilder<CustomField> builder)
    {
        builder.ToTable("custom_fields");
        builder.Property(field => field.ObjectKey).HasMaxLength(40);
        builder.Property(field => field.Key).HasMaxLength(40);
        builder.Property(field => field.Chinese).HasMaxLength(100);
        builder.Property(field => field.English).HasMaxLength(100);
        builder.Property(field => field.ListKey).HasMaxLength(40);
        builder.HasIndex(field => new { field.ObjectKey, field.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CustomValue> builder)
    {
        builder.ToTable("custom_values");
        builder.Property(value => value.RecordType).HasMaxLength(40);
        builder.Property(value => value.Text).HasMaxLength(CustomValue.MaxText);
        builder.Property(value => value.UniqueKey).HasMaxLength(CustomValue.MaxText + 30);
        builder.HasIndex(value => new { value.RecordType, value.RecordId });
        builder.HasIndex(value => new { value.FieldId, value.Text });
        builder.HasIndex(value => new { value.FieldId, value.Number });
        builder.HasIndex(value => new { value.FieldId, value.Date });
        builder.HasIndex(value => new { value.FieldId, value.ReferenceId });
        builder.HasIndex(value => value.UniqueKey).IsUnique();
        builder.HasOne<CustomField>().WithMany().HasForeignKey(value => value.FieldId).OnDelete(DeleteBehavior.Restrict);
    }
}
