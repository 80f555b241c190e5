using System.Globalization;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Lists;

/// <summary>Reads a list request from an address. What cannot be understood is refused by parameter and left out; the rest stands.</summary>
/// <remarks>
/// Links write <c>filter.name=contains:x</c>; the filter form, which must work without script, sends <c>filter.name=x</c> with
/// <c>op.name=contains</c>, and ranges as <c>from.name</c> and <c>to.name</c>. Both are understood. Other parameters are not looked at.
/// </remarks>
public static class ListRequestReader
{
    /// <summary>Value of <c>before</c> that stands for the end of the list.</summary>
    public const string End = "end";

    private const int LongestValue = 400;
    private const int MostValues = 100;
    private const int MostFilters = 30;
    private const int LongestText = 100;

    /// <param name="parameters">Name and value; a name may come several times.</param>
    /// <param name="fields">Fields of the list.</param>
    /// <param name="usualSort">Order when none is asked for.</param>
    public static ParsedRequest Read(IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<IListField> fields, ListSort usualSort)
    {
        var given = parameters.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var refusals = new List<Refusal>();
        var request = new ListRequest
        {
            Filters = ReadFilters(given, fields, refusals),
            Sort = ReadSort(Last(given, "sort"), fields, usualSort, refusals),
            Text = ReadText(Last(given, "q"), refusals),
            View = long.TryParse(Last(given, "view"), NumberStyles.None, CultureInfo.InvariantCulture, out var view) ? view : null,
            Columns = ReadColumns(given["columns"], fields, refusals),
            Size = ReadSize(Last(given, "size"), refusals),
            CountsExactly = Last(given, "count") == "exact",
        };
        return new(request with { Position = ReadPosition(given, request.Sort, refusals) }, refusals);
    }

    private static string Last(ILookup<string, string> given, string name) => given[name].LastOrDefault() ?? "";

    private static List<ListFilter> ReadFilters(ILookup<string, string> given, IReadOnlyList<IListField> fields, List<Refusal> refusals)
    {
        var filters = new List<ListFilter>();
        foreach (var name in given.Select(group => group.Key).Where(IsFilter).Select(name => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]).Distinct())
        {
            var field = fields.FirstOrDefault(field => field.Key == name && field.Filterable);
            if (field is null)
            {
                refusals.Add(new Refusal("list-filter-unknown", "filter." + name) { Arguments = [name] });
                continue;
            }

            foreach (var filter in FiltersOf(given, name, refusals))
            {
                if (Check(field, filter) is { } refusal)
                {
                    refusals.Add(refusal);
                }
                else
                {
                    filters.Add(filter);
                }
            }
        }

        if (filters.Count > MostFilters)
        {
            refusals.Add(new Refusal("list-filters-too-many", "filter") { Arguments = [MostFilters] });
        }

        return [.. filters.Take(MostFilters)];
    }

    private static bool IsFilter(string name) =>
        name.StartsWith("filter.", StringComparison.Ordinal) || name.StartsWith("op.", StringComparison.Ordinal)
        || name.StartsWith("from.", StringComparison.Ordinal) || name.StartsWith("to.", StringComparison.Ordinal);

    private static IEnumerable<ListFilter> FiltersOf(ILookup<string, string> given, string name, List<Refusal> refusals)
    {
        var values = given["filter." + name].Where(value => value.Length > 0).ToList();
        if (given["op." + name].LastOrDefault(operation => operation.Length > 0) is { } formOperation)
        {
            if (!FilterOperations.TryRead(formOperation, out var operation))
            {
                refusals.Add(new Refusal("list-filter-operation", "filter." + name) { Arguments = [name] });
            }
            else if (operation.NeedsNoValue() || values.Count > 0)
            {
                yield return new ListFilter(name, operation, operation.NeedsNoValue() ? [] : values);
            }
        }
        else
        {
            foreach (var value in values)
            {
                if (FromAddress(name, value) is { } filter)
                {
                    yield return filter;
                }
                else
                {
                    refusals.Add(new Refusal("list-filter-operation", "filter." + name) { Arguments = [name] });
                }
            }
        }

        if (RangeOf(name, Last(given, "from." + name), Last(given, "to." + name)) is { } range)
        {
            yield return range;
        }
    }

    private static ListFilter? FromAddress(string name, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (!FilterOperations.TryRead(colon < 0 ? text : text[..colon], out var operation))
        {
            return null;
        }

        var value = colon < 0 ? "" : text[(colon + 1)..];
        IReadOnlyList<string> values = operation switch
        {
            FilterOperation.In or FilterOperation.Between => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            _ when value.Length == 0 => [],
            _ => [value],
        };
        return new(name, operation, values);
    }

    private static ListFilter? RangeOf(string name, string from, string to) => (from.Trim(), to.Trim()) switch
    {
        ("", "") => null,
        ({ Length: > 0 } low, "") => new(name, FilterOperation.Ge, [low]),
        ("", { } high) => new(name, FilterOperation.Le, [high]),
        var (low, high) => new(name, FilterOperation.Between, [low, high]),
    };

    private static Refusal? Check(IListField field, ListFilter filter)
    {
        var parameter = "filter." + field.Key;
        if (!FilterOperations.For(field.Kind).Contains(filter.Operation))
        {
            return new Refusal("list-filter-operation", parameter) { Arguments = [field.Key] };
        }

        var wanted = filter.Operation switch
        {
            FilterOperation.Empty or FilterOperation.NotEmpty => 0..0,
            FilterOperation.Between => 2..2,
            FilterOperation.In => 1..MostValues,
            _ => 1..1,
        };
        return filter.Values.Count >= wanted.Start.Value && filter.Values.Count <= wanted.End.Value && filter.Values.All(value => value.Length <= LongestValue)
            ? null
            : new Refusal("list-filter-value", parameter) { Arguments = [field.Key] };
    }

    private static ListSort ReadSort(string text, IReadOnlyList<IListField> fields, ListSort usual, List<Refusal> refusals)
    {
        if (text.Length == 0)
        {
            return usual;
        }

        var sort = ListSort.Parse(text);
        if (fields.Any(field => field.Key == sort.Field && field.Sortable))
        {
            return sort;
        }

        refusals.Add(new Refusal("list-sort-unknown", "sort") { Arguments = [sort.Field] });
        return usual;
    }

    private static string ReadText(string text, List<Refusal> refusals)
    {
        text = text.Trim();
        if (text.Length <= LongestText)
        {
            return text;
        }

        refusals.Add(new Refusal("field-too-long", "q") { Arguments = [LongestText] });
        return "";
    }

    private static List<string> ReadColumns(IEnumerable<string> texts, IReadOnlyList<IListField> fields, List<Refusal> refusals)
    {
        var columns = new List<string>();
        foreach (var name in texts.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct())
        {
            if (fields.Any(field => field.Key == name))
            {
                columns.Add(name);
            }
            else
            {
                refusals.Add(new Refusal("list-column-unknown", "columns") { Arguments = [name] });
            }
        }

        return columns;
    }

    private static int ReadSize(string text, List<Refusal> refusals)
    {
        if (text.Length == 0)
        {
            return ListRequest.UsualPage;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= ListRequest.LargestPage)
        {
            return size;
        }

        refusals.Add(new Refusal("list-size-invalid", "size") { Arguments = [ListRequest.LargestPage] });
        return ListRequest.UsualPage;
    }

    private static ListPosition ReadPosition(ILookup<string, string> given, ListSort sort, List<Refusal> refusals)
    {
        var (after, before) = (Last(given, "after"), Last(given, "before"));
        if (before == End)
        {
            return ListPosition.Last;
        }

        var text = after.Length > 0 ? after : before;
        if (text.Length == 0)
        {
            return ListPosition.First;
        }

        if (ListCursor.TryDecode(text, out var cursor) && cursor.Sort == sort.ToString())
        {
            return after.Length > 0 ? ListPosition.After(cursor) : ListPosition.Before(cursor);
        }

        refusals.Add(new Refusal("list-cursor-invalid", after.Length > 0 ? "after" : "before"));
        return ListPosition.First;
    }
}
