using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Upload;

/// <summary>A file that cannot be read, as the answer of an act.</summary>
internal static class FileRefusal
{
    /// <summary>Arguments of every text: row, column letter, limit; a dash for what is not known.</summary>
    public static Refusal Of(TableFileRefusedException fault) => new(fault.Code, "File")
    {
        Arguments = [fault.Row ?? (object)"-", fault.Column is { } column ? ColumnLetters.Of(column - 1) : "-", LimitOf(fault)],
    };

    // A person thinks of a file's size in megabytes.
    private static object LimitOf(TableFileRefusedException fault) => fault.Limit switch
    {
        null => "-",
        { } bytes when fault.Code == TableRefusalCodes.TooLarge => bytes >> 20,
        { } limit => limit,
    };
}
