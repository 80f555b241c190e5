using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Phones;

internal sealed class PhoneConfiguration : IEntityTypeConfiguration<Phone>
{
    public void Configure(EntityTypeBuilder<Phone> builder)
    {
        builder.ToTable("phones");
        builder.Ignore(phone => phone.HistoryOf);
        builder.Ignore(phone => phone.SearchedAs);
        builder.Property(phone => phone.Number).HasMaxLength(PhoneRule.LongestNumber);
        builder.Property(phone => phone.Normal).HasMaxLength(PhoneRule.LongestNumber);
        builder.HasIndex(phone => phone.CustomerId);
        builder.HasIndex(phone => phone.ContactId);
        builder.HasIndex(phone => phone.Normal);
    }
}
