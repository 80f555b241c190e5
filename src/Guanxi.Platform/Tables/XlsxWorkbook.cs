using System.Globalization;
using System.Xml;

namespace Guanxi.Platform.Tables;

/// <summary>What all sheets of a workbook share.</summary>
/// <param name="Sheets">Name and part of each work sheet, in the order of the tabs.</param>
/// <param name="Texts">Shared texts by index.</param>
/// <param name="Formats">Number formats by cell style index.</param>
internal sealed record XlsxWorkbook(
    IReadOnlyList<(string Name, string Part)> Sheets, IReadOnlyList<string> Texts, IReadOnlyList<ExcelNumberFormat> Formats, bool StartsIn1904)
{
    /// <exception cref="TableFileRefusedException">The zip holds no Excel workbook, or one with macros.</exception>
    public static XlsxWorkbook Read(XlsxPackage package, TableReadLimits limits)
    {
        var workbook = package.Relationships("").FirstOrDefault(link => link.Type == "officeDocument").Target ?? "xl/workbook.xml";
        if (!package.Has(workbook) || !workbook.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new TableFileRefusedException(TableRefusalCodes.NotATable);
        }

        RefuseMacroType(package);
        var links = package.Relationships(workbook);
        var (sheets, startsIn1904) = ReadSheets(package, workbook, links);
        return new XlsxWorkbook(sheets, ReadTexts(package, PartOf("sharedStrings"), limits), ReadFormats(package, PartOf("styles")), startsIn1904);

        string? PartOf(string type) => links.FirstOrDefault(link => link.Type == type && package.Has(link.Target)).Target;
    }

    private static void RefuseMacroType(XlsxPackage package)
    {
        if (!package.Has("[Content_Types].xml"))
        {
            return;
        }

        using var xml = package.OpenXml("[Content_Types].xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                throw new TableFileRefusedException(TableRefusalCodes.Macro);
            }
        }
    }

    private static (List<(string Name, string Part)> Sheets, bool StartsIn1904) ReadSheets(
        XlsxPackage package, string workbook, IReadOnlyList<(string Id, string Type, string Target)> links)
    {
        var sheets = new List<(string, string)>();
        var startsIn1904 = false;
        var isWorkbook = false;
        using var xml = package.OpenXml(workbook);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "workbook":
                    isWorkbook = true;
                    break;
                case "workbookPr":
                    startsIn1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
                    break;
                case "sheet":
                    var link = links.FirstOrDefault(link => link.Id == RelationshipId(xml));
                    // Chart and dialog sheets hold no cells; a sheet whose part is missing is left out so that the others can be read.
                    if (link.Type == "worksheet" && package.Has(link.Target))
                    {
                        sheets.Add((xml.GetAttribute("name") ?? "", link.Target));
                    }

                    break;
            }
        }

        return !isWorkbook ? throw new TableFileRefusedException(TableRefusalCodes.NotATable)
            : sheets.Count == 0 ? throw new TableFileRefusedException(TableRefusalCodes.Broken)
            : (sheets, startsIn1904);
    }

    // The attribute's name space differs between the transitional and the strict form of the standard.
    private static string? RelationshipId(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    private static List<string> ReadTexts(XlsxPackage package, string? part, TableReadLimits limits)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        var characters = 0L;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
            {
                continue;
            }

            var text = XlsxTexts.ReadRich(xml, limits.CellCharacters);
            texts.Add(text);
            // Twelve more for what an object costs, lest a million empty texts come free.
            characters += text.Length + 12;
            if (characters > limits.SharedTextCharacters)
            {
                throw new TableFileRefusedException(TableRefusalCodes.TooLarge) { Limit = limits.SharedTextCharacters };
            }
        }

        return texts;
    }

    private static List<ExcelNumberFormat> ReadFormats(XlsxPackage package, string? part)
    {
        var formats = new List<ExcelNumberFormat>();
        if (part is null)
        {
            return formats;
        }

        var custom = new Dictionary<int, ExcelNumberFormat>();
        var inCellFormats = false;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
            {
                break;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            inCellFormats |= xml.LocalName == "cellXfs";
            if (xml.LocalName == "numFmt")
            {
                custom[Id(xml)] = ExcelNumberFormat.Parse(xml.GetAttribute("formatCode"));
            }
            else if (inCellFormats && xml.LocalName == "xf")
            {
                formats.Add(custom.GetValueOrDefault(Id(xml)) ?? ExcelNumberFormat.BuiltIn(Id(xml)));
            }
        }

        return formats;

        static int Id(XmlReader xml) =>
            int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
    }
}
