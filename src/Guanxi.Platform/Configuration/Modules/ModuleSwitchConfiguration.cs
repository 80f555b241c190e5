using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guanxi.Platform.Configuration.Modules;

internal sealed class ModuleSwitchConfiguration : IEntityTypeConfiguration<ModuleSwitch>
{
    public void Configure(EntityTypeBuilder<ModuleSwitch> builder)
    {
        builder.ToTable("module_switches");
        builder.Property(module => module.ModuleKey).HasMaxLength(40);
        builder.HasIndex(module => module.ModuleKey).IsUnique();
    }
}
