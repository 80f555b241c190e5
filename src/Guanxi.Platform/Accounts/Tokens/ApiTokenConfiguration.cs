using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Accounts.Tokens;

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("api_tokens");
        builder.Property(token => token.Name).HasMaxLength(100);
        builder.Property(token => token.Prefix).HasMaxLength(20);
        builder.Property(token => token.SecretHash).HasMaxLength(64);
        builder.HasIndex(token => token.SecretHash).IsUnique();
        builder.HasIndex(token => token.StaffId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(token => token.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Role>().WithMany().HasForeignKey(token => token.RoleId).OnDelete(DeleteBehavior.Restrict);
    }
}
