using System.Reflection;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Guanxi.Platform.Terms;

/// <summary>Reads the regulation packs that are built into the program.</summary>
internal static class RegulationFiles
{
    private const string Prefix = "Guanxi.Regulations.";

    public static IReadOnlyList<RegulationFile> ReadBuiltIn() =>
    [
        .. typeof(RegulationFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(typeof(RegulationFiles).Assembly, name)),
    ];

    /// <exception cref="YamlDotNet.Core.YamlException">The text is no regulation; the message names line and column.</exception>
    public static RegulationFile Parse(TextReader yaml) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<RegulationFile>(yaml);

    private static RegulationFile Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return Parse(reader);
    }
}
