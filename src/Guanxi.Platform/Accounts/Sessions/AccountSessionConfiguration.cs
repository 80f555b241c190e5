using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Accounts.Sessions;

internal sealed class AccountSessionConfiguration : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("account_sessions");
        builder.Property(session => session.Address).HasMaxLength(60);
        builder.Property(session => session.Agent).HasMaxLength(300);
        builder.HasIndex(session => new { session.AccountId, session.EndedAt });
        builder.HasIndex(session => new { session.EndedAt, session.LastSeenAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}
