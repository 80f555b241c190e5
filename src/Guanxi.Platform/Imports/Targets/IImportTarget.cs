using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Ui;

namespace Guanxi.Platform.Imports.Targets;

/// <summary>A kind of record that files are imported into; a module registers one per kind, scoped.</summary>
public interface IImportTarget
{
    /// <summary>Stable key such as <c>customers</c>; its text key is <c>import-target.{Key}</c>.</summary>
    string Key { get; }

    /// <summary>Permission that importing asks for.</summary>
    string Permission { get; }

    /// <summary>Permission whose reach decides who else sees the imports of a person.</summary>
    string ReachPermission { get; }

    /// <summary>Path of the list of the target's records.</summary>
    string ListPath { get; }

    IReadOnlyList<ImportField> Fields { get; }

    /// <summary>Whether columns and options make sense together; asked before anything is read.</summary>
    Task<IReadOnlyList<Refusal>> CheckAsync(ImportColumns columns, ImportOptions options, CancellationToken cancel);

    /// <summary>Sources to choose a default from.</summary>
    Task<IReadOnlyList<SelectOption>> SourcesAsync(CancellationToken cancel);

    /// <summary>Loads what the rows are compared with, for one run.</summary>
    /// <param name="runId">The run; its records so far are asked for through the context.</param>
    Task<IImportWriter> OpenAsync(long runId, ImportColumns columns, ImportOptions options, CancellationToken cancel);

    /// <summary>Path of an imported record's page.</summary>
    string Href(long recordId);

    /// <summary>Names of imported records by id, as far as the acting person may read them.</summary>
    Task<IReadOnlyDictionary<long, string>> NamesAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel);

    /// <summary>Records that others depend on by now (activities, orders), so that undoing must not remove them.</summary>
    Task<IReadOnlySet<long>> InUseAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel);

    /// <summary>Parts of an imported record that have a history of their own, such as the contacts of a customer; the record itself left out.</summary>
    Task<IReadOnlyList<(long RecordId, RecordReference Part)>> PartsAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel);

    /// <summary>After an undo changed these records: writes anew what is derived from them.</summary>
    Task RefreshAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel);
}
