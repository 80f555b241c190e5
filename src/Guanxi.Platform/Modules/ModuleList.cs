using System.Reflection;

namespace Guanxi.Platform.Modules;

/// <summary>The modules that this program runs, in the order in which they depend on each other.</summary>
public sealed class ModuleList(IReadOnlyList<IGuanxiModule> modules)
{
    public IReadOnlyList<IGuanxiModule> All { get; } = modules;

    public IEnumerable<Assembly> Assemblies => All.Select(module => module.Assembly);
}
