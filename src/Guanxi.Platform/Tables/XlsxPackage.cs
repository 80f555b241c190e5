using System.IO.Compression;
using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>The zip of an .xlsx. Part names are matched without regard to case, leading or backward slashes: writers differ.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly InflationBudget budget;

    /// <exception cref="TableFileRefusedException">The zip is broken, protected by a password, holds macros or no workbook.</exception>
    public XlsxPackage(Stream stream, TableReadLimits limits)
    {
        budget = new InflationBudget(limits);
        stream.Position = 0;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in archive.Entries)
            {
                parts.TryAdd(Normal(entry.FullName), entry);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException)
        {
            throw new TableFileRefusedException(TableRefusalCodes.Broken, fault);
        }

        RefuseMacros();
        if (parts.Values.Any(entry => entry.IsEncrypted))
        {
            throw new TableFileRefusedException(TableRefusalCodes.Encrypted);
        }
    }

    public void Dispose() => archive.Dispose();

    public bool Has(string name) => parts.ContainsKey(Normal(name));

    /// <summary>Opens a part for reading; the budget watches.</summary>
    /// <exception cref="InvalidDataException">The package has no such part, or it is broken.</exception>
    public Stream Open(string name)
    {
        var key = Normal(name);
        if (!parts.TryGetValue(key, out var entry))
        {
            throw new InvalidDataException("The package names a part that it does not hold.");
        }

        return new BudgetedStream(entry.Open(), key, entry.CompressedLength, budget);
    }

    /// <summary>Opens a part as XML without document types, hence without entities to expand.</summary>
    public XmlReader OpenXml(string name) => XmlReader.Create(Open(name), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Exporters write control characters that XML forbids; the cell texts are cleaned of them later.
        CheckCharacters = false,
    });

    /// <summary>The relationships of a part: id, last word of the type, and target as a part name.</summary>
    public IReadOnlyList<(string Id, string Type, string Target)> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var found = new List<(string, string, string)>();
        if (!Has(name))
        {
            return found;
        }

        using var xml = OpenXml(name);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
            {
                var type = xml.GetAttribute("Type") ?? "";
                found.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], xml.GetAttribute("Target") ?? "")));
            }
        }

        return found;
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return Normal(target);
        }

        var segments = new List<string>();
        foreach (var segment in (folder + Normal(target)).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private void RefuseMacros()
    {
        if (parts.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new TableFileRefusedException(TableRefusalCodes.Macro);
        }
    }
}
