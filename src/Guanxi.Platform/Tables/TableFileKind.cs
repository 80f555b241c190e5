namespace Guanxi.Platform.Tables;

/// <summary>What a file is by its content; its name is never trusted.</summary>
public enum TableFileKind
{
    /// <summary>Text with one record a line: .csv, .txt, .tsv.</summary>
    DelimitedText,

    /// <summary>Excel 2007 and later (.xlsx), without macros.</summary>
    Xlsx,

    /// <summary>Excel 97 to 2003 (.xls).</summary>
    Xls,

    /// <summary>Contacts of a phone or a mail program (.vcf).</summary>
    VCard,
}
