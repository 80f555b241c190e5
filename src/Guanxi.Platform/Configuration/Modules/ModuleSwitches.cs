using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Modules;

/// <summary>Which modules this company uses. Jobs and contributors ask it before they act for their module.</summary>
public sealed class ModuleSwitches(GuanxiDbContext db, ModuleList modules)
{
    private HashSet<string>? _off;

    /// <summary>True unless an administrator switched the module off.</summary>
    public async Task<bool> IsOnAsync(IGuanxiModule module, CancellationToken cancel)
    {
        if (!module.CanBeSwitchedOff)
        {
            return true;
        }

        _off ??= await db.Set<ModuleSwitch>().Where(row => !row.IsOn).Select(row => row.ModuleKey).ToHashSetAsync(cancel);
        return !_off.Contains(module.Key);
    }

    /// <summary>The modules in use, in their order.</summary>
    public async Task<IReadOnlyList<IGuanxiModule>> OnAsync(CancellationToken cancel)
    {
        var on = new List<IGuanxiModule>();
        foreach (var module in modules.All)
        {
            if (await IsOnAsync(module, cancel))
            {
                on.Add(module);
            }
        }

        return on;
    }
}
