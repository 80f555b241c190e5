using System.Runtime.CompilerServices;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions.Fields;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Lists;

/// <summary>Reads one list for the acting person. Made per use, from the services of the request.</summary>
internal sealed class ListReader<TRow>(ListDefinition<TRow> definition, IServiceProvider services) : IListReader
    where TRow : class
{
    private readonly FieldReading<TRow> _reading = new(definition, services.GetRequiredService<FieldReader>());

    public async ValueTask<ParsedRequest> ParseAsync(IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancel)
    {
        var fields = await FieldsAsync(cancel);
        var parsed = ListRequestReader.Read(parameters, fields, definition.DefaultSort);
        var refusals = parsed.Refusals.ToList();
        var request = parsed.Request with { Filters = await UsableAsync(parsed.Request.Filters, fields, refusals, cancel) };
        var sorted = FieldOf(fields, request.Sort.Field);
        if (!_reading.MaySortBy(sorted))
        {
            refusals.Add(new Refusal("list-field-protected", "sort") { Kind = RefusalKind.Forbidden, Arguments = [sorted.Key] });
            request = request with { Sort = definition.DefaultSort, Position = ListPosition.First };
        }

        if (request.Position.Cursor is { } cursor && !OrderOf(request, fields).Understands(cursor))
        {
            refusals.Add(new Refusal("list-cursor-invalid", request.Position.ReadsBackwards ? "before" : "after"));
            request = request with { Position = ListPosition.First };
        }

        return new(request, refusals);
    }

    public async Task<ListPage> ReadAsync(ListRequest request, CancellationToken cancel)
    {
        var fields = await FieldsAsync(cancel);
        var order = OrderOf(request, fields);
        var rows = await FilteredAsync(request, fields, cancel) is { } query
            ? await order.ReadAsync(query, request.Position, request.Size + 1, cancel)
            : [];
        var more = rows.Count > request.Size;
        if (more)
        {
            rows.RemoveAt(request.Size);
        }

        var backwards = request.Position.ReadsBackwards;
        if (backwards)
        {
            rows.Reverse();
        }

        await definition.EnrichAsync(services, rows, cancel);
        var columns = ColumnsOf(request, fields);
        var cameFromARow = request.Position.Cursor is not null;
        return new ListPage(
            columns,
            [.. rows.Select(row => _reading.RowOf(row, columns))],
            Previous: rows.Count > 0 && (backwards ? more : cameFromARow) ? order.CursorAt(rows[0]) : null,
            Next: rows.Count > 0 && (backwards ? cameFromARow : more) ? order.CursorAt(rows[^1]) : null);
    }

    public async IAsyncEnumerable<ListPage> ReadAllAsync(ListRequest request, int batch, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var next = request with { Position = ListPosition.First, Size = batch }; ;)
        {
            var page = await ReadAsync(next, cancel);
            yield return page;
            if (page.Next is null)
            {
                yield break;
            }

            next = next with { Position = ListPosition.After(page.Next) };
        }
    }

    public async Task<ListCount> CountAsync(ListRequest request, int? limit, CancellationToken cancel)
    {
        var fields = await FieldsAsync(cancel);
        if (await FilteredAsync(request, fields, cancel) is not { } query)
        {
            return new ListCount(0, false);
        }

        if (limit is not { } most)
        {
            return new ListCount(await query.LongCountAsync(cancel), false);
        }

        var count = await OrderOf(request, fields).CountAsync(query, most + 1, cancel);
        return new ListCount(Math.Min(count, most), count > most);
    }

    public async Task<IReadOnlyList<long>> VisibleAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) =>
        await definition.Query(services).Select(definition.Id).Where(id => ids.Contains(id)).ToListAsync(cancel);

    private async ValueTask<IReadOnlyList<ListField<TRow>>> FieldsAsync(CancellationToken cancel)
    {
        await services.GetRequiredService<FieldReader>().LoadAsync(cancel);
        return await definition.FieldsAsync(services, cancel);
    }

    private async Task<IReadOnlyList<ListFilter>> UsableAsync(
        IReadOnlyList<ListFilter> filters, IReadOnlyList<ListField<TRow>> fields, List<Refusal> refusals, CancellationToken cancel)
    {
        var usable = new List<ListFilter>();
        var setting = await SettingAsync(filters, cancel);
        foreach (var filter in filters)
        {
            var field = FieldOf(fields, filter.Field);
            if (!_reading.MayFilterBy(field))
            {
                refusals.Add(new Refusal("list-field-protected", "filter." + field.Key) { Kind = RefusalKind.Forbidden, Arguments = [field.Key] });
            }
            else if (_reading.ConditionOf(field, filter, setting, services) is null)
            {
                refusals.Add(new Refusal("list-filter-value", "filter." + field.Key) { Arguments = [field.Key] });
            }
            else
            {
                usable.Add(filter);
            }
        }

        return usable;
    }

    /// <summary>The rows that match, in no order; null when nothing can match.</summary>
    private async Task<IQueryable<TRow>?> FilteredAsync(ListRequest request, IReadOnlyList<ListField<TRow>> fields, CancellationToken cancel)
    {
        var query = definition.Query(services).AsNoTracking();
        if (request.Text.Length > 0)
        {
            if (await definition.SearchAsync(services, request.Text, cancel) is not { } ids)
            {
                return null;
            }

            query = query.Where(RowExpression.On<TRow>(definition.Id, id => RowExpression.IsIn(ids, id)));
        }

        var setting = await SettingAsync(request.Filters, cancel);
        foreach (var filter in request.Filters)
        {
            var field = FieldOf(fields, filter.Field);
            if (!_reading.MayFilterBy(field) || _reading.ConditionOf(field, filter, setting, services) is not { } condition)
            {
                return null;
            }

            query = query.Where(condition);
            if (_reading.ReadableRows(field) is { } readable)
            {
                query = query.Where(readable);
            }
        }

        return query;
    }

    private ListOrder<TRow> OrderOf(ListRequest request, IReadOnlyList<ListField<TRow>> fields)
    {
        var field = FieldOf(fields, request.Sort.Field);
        var column = field.SortColumn ?? field.Column ?? throw new InvalidOperationException($"The list {definition.Key} cannot be ordered by {field.Key}.");
        return new ListOrder<TRow>(column, definition.Id, request.Sort);
    }

    private static List<ListField<TRow>> ColumnsOf(ListRequest request, IReadOnlyList<ListField<TRow>> fields) =>
        request.Columns.Count == 0 ? [.. fields.Where(field => field.Visible)] : [.. request.Columns.Select(key => FieldOf(fields, key))];

    private static ListField<TRow> FieldOf(IReadOnlyList<ListField<TRow>> fields, string key) => fields.First(field => field.Key == key);

    private Task<FilterSetting> SettingAsync(IReadOnlyList<ListFilter> filters, CancellationToken cancel) =>
        services.GetRequiredService<FilterSettings>().ReadAsync(filters.Any(filter => filter.Operation == FilterOperation.Under), cancel);
}
