using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Archive;

internal sealed class CustomerNameConfiguration : IEntityTypeConfiguration<CustomerName>
{
    public void Configure(EntityTypeBuilder<CustomerName> builder)
    {
        builder.ToTable("customer_names");
        builder.Ignore(name => name.HistoryOf);
        builder.Ignore(name => name.SearchedAs);
        builder.Property(name => name.Name).HasMaxLength(Customer.LongestName);
        builder.HasIndex(name => name.CustomerId);
    }
}
