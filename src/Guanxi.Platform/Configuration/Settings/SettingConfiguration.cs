using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Configuration.Settings;

internal sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("settings");
        builder.Property(setting => setting.Key).HasMaxLength(60);
        builder.Property(setting => setting.Value).HasMaxLength(Setting.MaxLength);
        builder.HasIndex(setting => setting.Key).IsUnique();
    }
}
