using Guanxi.Customers.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Customers.Contacts;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts");
        builder.Ignore(contact => contact.HistoryOf);
        builder.Ignore(contact => contact.SearchedAs);
        builder.Property(contact => contact.Name).HasMaxLength(Contact.LongestName);
        builder.Property(contact => contact.NameSort).HasMaxLength(200);
        builder.Property(contact => contact.Post).HasMaxLength(100);
        builder.Property(contact => contact.Department).HasMaxLength(100);
        builder.Property(contact => contact.Email).HasMaxLength(200);
        builder.Property(contact => contact.Remark).HasMaxLength(2000);
        builder.HasIndex(contact => new { contact.CustomerId, contact.Id });
        builder.HasIndex(contact => new { contact.NameSort, contact.Id });
        builder.HasOne<Customer>().WithMany().HasForeignKey(contact => contact.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(contact => contact.Phones).WithOne().HasForeignKey(phone => phone.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}
