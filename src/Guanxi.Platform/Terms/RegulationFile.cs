namespace Guanxi.Platform.Terms;

/// <summary>One regulation pack as its YAML file writes it.</summary>
internal sealed class RegulationFile
{
    public string Regulation { get; init; } = "";

    public List<RegulationControl> Controls { get; init; } = [];
}
