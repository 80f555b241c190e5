using Guanxi.Platform.Lists.Views;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Ui;

namespace Guanxi.Platform.Lists.Page;

/// <summary>Everything that the page of a list shows.</summary>
public sealed record ListScreen
{
    public required IListDefinition List { get; init; }

    public required IReadOnlyList<IListField> Fields { get; init; }

    public required ListRequest Request { get; init; }

    public required IReadOnlyList<Refusal> Refusals { get; init; }

    public required ListPage Page { get; init; }

    public required ListCellTexts Cells { get; init; }

    /// <summary>Null where counting would be a query more and nobody asked.</summary>
    public required ListCount? Count { get; init; }

    public required IReadOnlyList<SavedViewRow> Views { get; init; }

    /// <summary>Choices of the filterable fields, by field key.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<SelectOption>> Choices { get; init; }

    public required bool MayExport { get; init; }

    public required IReadOnlyList<BulkAction> Actions { get; init; }

    public string ElementId => "list-" + List.Key;

    /// <summary>The state as a saved view or an export keeps it.</summary>
    public string State => ListAddress.StateOf(Request with { View = null }, List.DefaultSort);

    public bool IsNarrowed => Request.Filters.Count > 0 || Request.Text.Length > 0;

    public string Href(ListRequest request)
    {
        var query = ListAddress.Of(request, List.DefaultSort);

        // An address without any state would open the person's default view.
        return query.Length > 0 ? $"{List.Path}?{query}" : Views.Any(view => view.IsDefault) ? $"{List.Path}?view=0" : List.Path;
    }

    /// <summary>The same list, changed, from its start.</summary>
    public string HrefFromStart(ListRequest request) => Href(request with { Position = ListPosition.First });

    public string SortHref(IListField field) => HrefFromStart(Request with
    {
        Sort = new ListSort(field.Key, Descending: Request.Sort.Field == field.Key && !Request.Sort.Descending),
    });

    public string ViewHref(SavedViewRow view) => $"{List.Path}?{view.Query}{(view.Query.Length > 0 ? "&" : "")}view={ListValueText.Write(view.Id)}";

    public string NameOf(ListFilter filter, string value) =>
        Choices.TryGetValue(filter.Field, out var options) && options.FirstOrDefault(option => option.Value == value) is { } option ? option.Text : value;
}
