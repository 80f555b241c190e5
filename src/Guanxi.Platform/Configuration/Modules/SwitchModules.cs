using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Modules;

/// <summary>Switches modules on and off for the whole company.</summary>
internal sealed class SwitchModules(GuanxiDbContext db, ModuleList modules)
{
    /// <param name="on">Keys of the modules to use; all other switchable ones are switched off.</param>
    /// <returns>How many switches moved.</returns>
    public async Task<Outcome<int>> RunAsync(IReadOnlyCollection<string> on, CancellationToken cancel)
    {
        var stored = await db.Set<ModuleSwitch>().ToDictionaryAsync(row => row.ModuleKey, cancel);
        var moved = modules.All.Where(module => module.CanBeSwitchedOff).Count(module => Move(module.Key, stored.GetValueOrDefault(module.Key), on.Contains(module.Key)));
        return await db.TrySaveAsync(cancel) is { } stale ? stale : moved;
    }

    private bool Move(string key, ModuleSwitch? stored, bool isOn)
    {
        if (isOn == (stored?.IsOn ?? true))
        {
            return false;
        }

        if (stored is null)
        {
            db.Add(new ModuleSwitch { ModuleKey = key, IsOn = isOn });
        }
        else
        {
            stored.IsOn = isOn;
        }

        return true;
    }
}
