namespace Guanxi.Platform.Tables;

/// <summary>
/// Writes a table to a stream, row by row and only asynchronously, so that it can go straight to a response. Call
/// <see cref="BeginSheetAsync"/>, then rows, for each sheet; <see cref="EndAsync"/> once, else the file is not complete.
/// </summary>
public interface ITableWriter : IAsyncDisposable
{
    /// <summary>False: a second sheet is refused with an <see cref="InvalidOperationException"/>.</summary>
    bool HoldsSeveralSheets { get; }

    /// <summary>Starts a sheet and writes its header row.</summary>
    /// <param name="name">Made fit for the format (length, characters, uniqueness) by the writer.</param>
    ValueTask BeginSheetAsync(string name, IReadOnlyList<TableColumn> columns, CancellationToken cancel = default);

    /// <summary>Writes one row. Characters that the format cannot hold are left out, never refused.</summary>
    ValueTask WriteRowAsync(IReadOnlyList<TableCell> cells, CancellationToken cancel = default);

    /// <summary>Completes the file. The stream stays open; it is the caller's.</summary>
    ValueTask EndAsync(CancellationToken cancel = default);
}
