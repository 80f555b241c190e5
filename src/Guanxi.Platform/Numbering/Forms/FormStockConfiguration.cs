using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Numbering.Forms;

internal sealed class FormStockConfiguration : IEntityTypeConfiguration<FormStock>, IEntityTypeConfiguration<FormNumber>
{
    public void Configure(EntityTypeBuilder<FormStock> builder)
    {
        builder.ToTable("form_stocks");
        builder.Property(stock => stock.Number).HasMaxLength(40);
        builder.Property(stock => stock.Kind).HasMaxLength(40);
        builder.HasIndex(stock => stock.Number).IsUnique();
        builder.HasIndex(stock => new { stock.Kind, stock.FromSerial }).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(stock => stock.DrawnById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FormNumber> builder)
    {
        builder.ToTable("form_numbers");
        builder.Property(form => form.Kind).HasMaxLength(40);
        builder.Property(form => form.Document).HasMaxLength(200);
        builder.Property(form => form.RecordType).HasMaxLength(40);
        builder.Property(form => form.Reason).HasMaxLength(400);
        builder.HasIndex(form => new { form.Kind, form.Serial }).IsUnique();
        builder.HasIndex(form => new { form.StockId, form.Serial });
        builder.HasIndex(form => new { form.RecordType, form.RecordId });
        builder.HasOne<FormStock>().WithMany().HasForeignKey(form => form.StockId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(form => form.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
