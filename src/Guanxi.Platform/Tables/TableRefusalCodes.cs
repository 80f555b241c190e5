namespace Guanxi.Platform.Tables;

/// <summary>Why a file is not read. Each is the key of a text that tells the person what to do.</summary>
public static class TableRefusalCodes
{
    public const string Empty = "table-empty";
    public const string Encrypted = "file-encrypted";
    public const string Macro = "file-macro";
    public const string Broken = "file-broken";
    public const string NotATable = "file-not-a-table";
    public const string TooLarge = "table-too-large";
    public const string ZipBomb = "file-zip-bomb";
    public const string TooManyRows = "file-too-many-rows";
    public const string TooManyColumns = "file-too-many-columns";
    public const string CellTooLong = "file-cell-too-long";

    /// <summary>The bytes are neither valid UTF-8 nor GB18030, or not valid in the encoding that the file claims.</summary>
    public const string Encoding = "file-encoding";
}
