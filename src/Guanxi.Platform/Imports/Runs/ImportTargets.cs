using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>What files can be imported into.</summary>
internal sealed class ImportTargets(IEnumerable<IImportTarget> targets)
{
    public IReadOnlyList<IImportTarget> All { get; } = [.. targets];

    /// <exception cref="InvalidOperationException">No module offers it any more.</exception>
    public IImportTarget Of(string key) => Find(key) ?? throw new InvalidOperationException($"There is no import target '{key}'.");

    public IImportTarget? Find(string key) => All.FirstOrDefault(target => target.Key == key);
}
