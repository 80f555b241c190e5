namespace Guanxi.Platform.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Columns">The columns asked for.</param>
/// <param name="Rows">In the list's order, also when read backwards.</param>
/// <param name="Previous">Cursor for <c>before</c>, or null on the first page.</param>
/// <param name="Next">Cursor for <c>after</c>, or null on the last page.</param>
public sealed record ListPage(IReadOnlyList<IListField> Columns, IReadOnlyList<ListRow> Rows, ListCursor? Previous, ListCursor? Next);

/// <summary>A row ready to be shown.</summary>
/// <param name="Id">Database id.</param>
/// <param name="Href">Path of its record, or null.</param>
/// <param name="Cells">One per column.</param>
public sealed record ListRow(long Id, string? Href, IReadOnlyList<ListCell> Cells);

/// <summary>A value of a row.</summary>
/// <param name="Value">As stored; the mask (a text) for those who may not read it.</param>
/// <param name="IsMasked">True when the value is a mask.</param>
/// <param name="Href">Path that the cell leads to, or null.</param>
/// <param name="Colour">Tabler colour of a badge, or null.</param>
public sealed record ListCell(object? Value, bool IsMasked = false, string? Href = null, string? Colour = null);
