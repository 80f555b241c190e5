using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Lists;

/// <summary>Writes a request as the query string from which <see cref="ListRequestReader"/> reads it.</summary>
public static class ListAddress
{
    /// <summary>The whole state with its place in the list; without the leading question mark.</summary>
    public static string Of(ListRequest request, ListSort usualSort)
    {
        var query = new StringBuilder(StateOf(request, usualSort));
        switch (request.Position.Direction)
        {
            case ListDirection.After:
                Add(query, "after", request.Position.Cursor!.Encode());
                break;
            case ListDirection.Before:
                Add(query, "before", request.Position.Cursor!.Encode());
                break;
            case ListDirection.Last:
                Add(query, "before", ListRequestReader.End);
                break;
        }

        return query.ToString();
    }

    /// <summary>Filters, text, order, columns and size, without the place: what a saved view keeps and an export runs on.</summary>
    public static string StateOf(ListRequest request, ListSort usualSort)
    {
        var query = new StringBuilder();
        if (request.Text.Length > 0)
        {
            Add(query, "q", request.Text);
        }

        foreach (var filter in request.Filters)
        {
            var values = filter.Operation.NeedsNoValue() ? "" : ":" + string.Join(',', filter.Values);
            Add(query, "filter." + filter.Field, filter.Operation.InAddress() + values);
        }

        if (request.Sort != usualSort)
        {
            Add(query, "sort", request.Sort.ToString());
        }

        if (request.Columns.Count > 0)
        {
            Add(query, "columns", string.Join(',', request.Columns));
        }

        if (request.Size != ListRequest.UsualPage)
        {
            Add(query, "size", request.Size.ToString(CultureInfo.InvariantCulture));
        }

        if (request.View is { } view)
        {
            Add(query, "view", view.ToString(CultureInfo.InvariantCulture));
        }

        return query.ToString();
    }

    private static void Add(StringBuilder query, string name, string value)
    {
        // Colons and commas are readable in a query string and need no escape there.
        var escaped = Uri.EscapeDataString(value).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
        query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(escaped);
    }
}
