using System.Threading.Channels;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Reads and prepares rows on a thread of its own, a few batches ahead of the one that writes.</summary>
internal sealed class ImportBatches(TableReader reader, ImportSettings settings, ImportColumns columns, IImportWriter writer)
{
    /// <summary>Rows of one transaction: long enough to be quick, short enough not to keep others waiting.</summary>
    public const int Rows = 600;

    private readonly Channel<IReadOnlyList<PreparedRow>> _ready =
        Channel.CreateBounded<IReadOnlyList<PreparedRow>>(new BoundedChannelOptions(2) { SingleReader = true, SingleWriter = true });

    private Task _reading = Task.CompletedTask;

    /// <summary>Why the file could not be read to its end; known when all batches were read.</summary>
    public TableFileRefusedException? Fault { get; private set; }

    /// <summary>The batches after the first <paramref name="skip"/> data rows.</summary>
    public IAsyncEnumerable<IReadOnlyList<PreparedRow>> ReadAsync(long skip, CancellationToken cancel)
    {
        _reading = Task.Run(() => ProduceAsync(skip, cancel), CancellationToken.None);
        return _ready.Reader.ReadAllAsync(cancel);
    }

    /// <summary>Waits until the reading thread has let go of the file; cancel it first.</summary>
    public Task EndAsync() => _reading;

    private async Task ProduceAsync(long skip, CancellationToken cancel)
    {
        try
        {
            foreach (var batch in DataRows(skip).Select(Prepare).Chunk(Rows))
            {
                await _ready.Writer.WriteAsync(batch, cancel);
            }

            _ready.Writer.Complete();
        }
        catch (Exception fault)
        {
            // The consumer meets it when it asks for the next batch.
            _ready.Writer.Complete(fault);
        }
    }

    private IEnumerable<TableRow> DataRows(long skip)
    {
        using var rows = reader.Rows.GetEnumerator();
        while (MoveNext(rows))
        {
            if (rows.Current.Number > settings.HeaderRow && skip-- <= 0)
            {
                yield return rows.Current;
            }
        }
    }

    // What was read before the fault still counts: the rest of the file is not lost.
    private bool MoveNext(IEnumerator<TableRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (TableFileRefusedException fault)
        {
            Fault = fault;
            return false;
        }
    }

    private PreparedRow Prepare(TableRow row)
    {
        var prepared = writer.Prepare(new ImportRow(row, columns));
        var unread = row.Warnings
            .Where(warning => warning.Code is TableCellWarning.FormulaWithoutValue or TableCellWarning.Error && columns.Takes(warning.Column))
            .Select(warning => new ImportProblem(warning.Code, settings.Columns[warning.Column]))
            .ToList();
        return unread.Count == 0 ? prepared : prepared with { Problems = [.. unread, .. prepared.Problems] };
    }
}
