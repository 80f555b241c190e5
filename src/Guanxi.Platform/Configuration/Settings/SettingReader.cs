using System.Globalization;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Settings;

/// <summary>Reads the company's settings; a change holds from the next request, on every node.</summary>
public sealed class SettingReader(GuanxiDbContext db, IEnumerable<SettingDefault> defaults)
{
    private Dictionary<string, string>? _changed;

    /// <exception cref="InvalidOperationException">No module declares the key.</exception>
    public async Task<string> TextAsync(string key, CancellationToken cancel)
    {
        _changed ??= await db.Set<Setting>().ToDictionaryAsync(setting => setting.Key, setting => setting.Value, cancel);
        return _changed.GetValueOrDefault(key)
            ?? defaults.FirstOrDefault(known => known.Key == key)?.Value
            ?? throw new InvalidOperationException($"No module declares the setting '{key}'.");
    }

    /// <inheritdoc cref="TextAsync"/>
    public async Task<int> NumberAsync(string key, CancellationToken cancel) => int.Parse(await TextAsync(key, cancel), CultureInfo.InvariantCulture);

    /// <inheritdoc cref="TextAsync"/>
    public async Task<IReadOnlyList<string>> WordsAsync(string key, CancellationToken cancel) =>
        (await TextAsync(key, cancel)).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
