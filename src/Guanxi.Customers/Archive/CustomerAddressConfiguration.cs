using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Archive;

internal sealed class CustomerAddressConfiguration : IEntityTypeConfiguration<CustomerAddress>
{
    public void Configure(EntityTypeBuilder<CustomerAddress> builder)
    {
        builder.ToTable("customer_addresses");
        builder.Ignore(address => address.HistoryOf);
        builder.Property(address => address.RegionCode).HasMaxLength(6);
        builder.Property(address => address.Line).HasMaxLength(CustomerAddress.LongestLine);
        builder.Property(address => address.PostCode).HasMaxLength(CustomerAddress.LongestPostCode);
        builder.HasIndex(address => address.CustomerId);
    }
}
