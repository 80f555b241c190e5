using System.Globalization;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Settings;

/// <summary>Changes settings; a value equal to the default is not stored.</summary>
internal sealed class ChangeSettings(GuanxiDbContext db, IEnumerable<SettingDefault> defaults)
{
    /// <param name="values">New values by key; keys left out stay as they are.</param>
    /// <returns>How many settings changed.</returns>
    public async Task<Outcome<int>> RunAsync(IReadOnlyDictionary<string, string?> values, CancellationToken cancel)
    {
        var checks = new FieldChecks();
        var known = defaults.Where(setting => values.ContainsKey(setting.Key)).ToList();
        foreach (var setting in known)
        {
            Check(checks, setting, values[setting.Key]?.Trim() ?? "");
        }

        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var stored = await db.Set<Setting>().ToDictionaryAsync(setting => setting.Key, cancel);
        var changed = known.Count(setting => Apply(setting, stored.GetValueOrDefault(setting.Key), values[setting.Key]?.Trim() ?? ""));
        return await db.TrySaveAsync(cancel) is { } stale ? stale : changed;
    }

    private static void Check(FieldChecks checks, SettingDefault setting, string value)
    {
        var field = $"Values[{setting.Key}]";
        checks.OptionalText(value, field, Setting.MaxLength);
        if (setting.Kind == SettingKind.Number)
        {
            checks.That(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1_000_000, "setting-number", field);
        }
    }

    private bool Apply(SettingDefault setting, Setting? stored, string value)
    {
        if (value == (stored?.Value ?? setting.Value))
        {
            return false;
        }

        if (stored is null)
        {
            db.Add(new Setting { Key = setting.Key, Value = value });
        }
        else
        {
            stored.Value = value;
        }

        return true;
    }
}
