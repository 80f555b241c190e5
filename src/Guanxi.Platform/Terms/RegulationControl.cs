namespace Guanxi.Platform.Terms;

/// <summary>What an article asks for, what enforces it, and the numbers in it.</summary>
internal sealed class RegulationControl
{
    public string Id { get; init; } = "";

    /// <summary>setting, deadline, approval, permission, form, schedule, report or ledger.</summary>
    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Folder of the code that enforces it.</summary>
    public string EnforcedBy { get; init; } = "";

    /// <summary>By name in kebab case.</summary>
    public Dictionary<string, RegulationSetting> Settings { get; init; } = [];
}
