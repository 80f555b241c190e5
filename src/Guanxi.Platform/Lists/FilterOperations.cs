namespace Guanxi.Platform.Lists;

/// <summary>Which comparisons make sense for which kind of field; the first is the one a form starts with.</summary>
public static class FilterOperations
{
    /// <param name="kind">Kind of the field.</param>
    public static IReadOnlyList<FilterOperation> For(ListFieldKind kind) => kind switch
    {
        ListFieldKind.Text => [FilterOperation.Contains, FilterOperation.Starts, FilterOperation.Eq, FilterOperation.Ne, FilterOperation.In, FilterOperation.Empty, FilterOperation.NotEmpty],
        ListFieldKind.Number or ListFieldKind.Money or ListFieldKind.Date or ListFieldKind.Instant =>
        [
            FilterOperation.Between, FilterOperation.Eq, FilterOperation.Ne, FilterOperation.Ge, FilterOperation.Le, FilterOperation.Gt, FilterOperation.Lt,
            FilterOperation.Empty, FilterOperation.NotEmpty,
        ],
        ListFieldKind.Choice or ListFieldKind.Tags => [FilterOperation.In, FilterOperation.Eq, FilterOperation.Ne, FilterOperation.Empty, FilterOperation.NotEmpty],
        ListFieldKind.Boolean => [FilterOperation.Eq],
        ListFieldKind.Unit => [FilterOperation.Under, FilterOperation.Eq, FilterOperation.Ne, FilterOperation.In, FilterOperation.Empty, FilterOperation.NotEmpty],
        _ => [FilterOperation.Eq, FilterOperation.Ne, FilterOperation.In, FilterOperation.Empty, FilterOperation.NotEmpty],
    };

    public static bool NeedsNoValue(this FilterOperation operation) => operation is FilterOperation.Empty or FilterOperation.NotEmpty;

    public static string InAddress(this FilterOperation operation) => operation.ToString().ToLowerInvariant();

    /// <summary>Reads an operation's name; numbers and unknown names are none.</summary>
    public static bool TryRead(string text, out FilterOperation operation) =>
        Enum.TryParse(text, ignoreCase: true, out operation) && operation.InAddress() == text;
}
