using System.IO.Compression;
using System.Text;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>Hand-made .xlsx files, so that each fault can be built in.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook with one sheet.</summary>
    /// <param name="sheet">What stands inside the <c>worksheet</c> element.</param>
    /// <param name="more">Further parts by name, or other content for the usual ones.</param>
    public static MemoryStream One(string sheet, string? shared = null, string? styles = null, params (string Name, string Content)[] more)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = Rels(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets><sheet name=\"客户\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml")),
            ["xl/worksheets/sheet1.xml"] = $"<worksheet xmlns=\"{Main}\">{sheet}</worksheet>",
        };
        if (shared is not null)
        {
            parts["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{shared}</sst>";
        }

        if (styles is not null)
        {
            parts["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>";
        }

        foreach (var (name, content) in more)
        {
            parts[name] = content;
        }

        return Zip(parts.Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    public static string Rels(params (string Id, string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Links}/{link.Type}\" Target=\"{link.Target}\"/>"))
        + "</Relationships>";

    public static MemoryStream Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return stream;
    }
}
