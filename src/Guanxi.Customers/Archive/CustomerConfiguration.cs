using Guanxi.Customers.Phones;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Archive;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("customers");
        builder.Ignore(customer => customer.HistoryOf);
        builder.Ignore(customer => customer.SearchedAs);
        SetLengths(builder);
        SetIndexes(builder);
        builder.HasOne<Customer>().WithMany().HasForeignKey(customer => customer.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Staff, null).WithMany().HasForeignKey(nameof(Customer.OwnerId)).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(PlatformTables.Unit, null).WithMany().HasForeignKey(nameof(Customer.UnitId)).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(customer => customer.Names).WithOne().HasForeignKey(name => name.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.Addresses).WithOne().HasForeignKey(address => address.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.Phones).WithOne().HasForeignKey(phone => phone.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.Tags).WithOne().HasForeignKey(tag => tag.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.DuplicateKeys).WithOne().HasForeignKey(key => key.CustomerId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void SetLengths(EntityTypeBuilder<Customer> builder)
    {
        builder.Property(customer => customer.Number).HasMaxLength(40);
        builder.Property(customer => customer.Name).HasMaxLength(Customer.LongestName);
        builder.Property(customer => customer.NameSort).HasMaxLength(200);
        builder.Property(customer => customer.NameKey).HasMaxLength(Customer.LongestName);
        builder.Property(customer => customer.CreditCode).HasMaxLength(18);
        builder.Property(customer => customer.RegionCode).HasMaxLength(6);
        builder.Property(customer => customer.IndustryCode).HasMaxLength(5);
        builder.Property(customer => customer.Class).HasMaxLength(40);
        builder.Property(customer => customer.Source).HasMaxLength(40);
        builder.Property(customer => customer.Website).HasMaxLength(200);
        builder.Property(customer => customer.Email).HasMaxLength(200);
        builder.Property(customer => customer.Remark).HasMaxLength(4000);
    }

    // Each sort of the list pages by key: the sorted column, then the id. Filters that keep few rows lead their index.
    private static void SetIndexes(EntityTypeBuilder<Customer> builder)
    {
        builder.HasIndex(customer => customer.Number).IsUnique();
        builder.HasIndex(customer => new { customer.NameSort, customer.Id });
        builder.HasIndex(customer => new { customer.CreatedAt, customer.Id });
        builder.HasIndex(customer => new { customer.UpdatedAt, customer.Id });
        builder.HasIndex(customer => new { customer.OwnerId, customer.NameSort, customer.Id });
        builder.HasIndex(customer => new { customer.UnitId, customer.NameSort, customer.Id });
        builder.HasIndex(customer => new { customer.Class, customer.NameSort, customer.Id });
        builder.HasIndex(customer => new { customer.RegionCode, customer.NameSort, customer.Id });
        builder.HasIndex(customer => customer.ParentId);
        builder.HasIndex(customer => customer.CreditCode);
    }
}
