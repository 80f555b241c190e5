namespace Guanxi.Platform.Configuration.Lists;

/// <summary>What the designer's form sends.</summary>
internal sealed class ValueListForm
{
    private const int EmptyLines = 3;

    private const int Step = 10;

    public string? Key { get; set; }

    public string? Chinese { get; set; }

    public string? English { get; set; }

    public long Version { get; set; }

    public List<Line> Items { get; set; } = [];

    public static ValueListForm Of(ValueListRow? row, IReadOnlyList<ValueListEntry> entries)
    {
        var form = new ValueListForm { Key = row?.Key, Chinese = row?.Chinese, English = row?.English, Version = row?.Version ?? 0 };
        form.Items.AddRange(entries.Select(entry => new Line
        {
            Code = entry.Code, Chinese = entry.Chinese, English = entry.English, Order = entry.Order, ValidFrom = entry.ValidFrom, ValidTo = entry.ValidTo,
        }));
        var last = entries.Count == 0 ? 0 : entries.Max(entry => entry.Order);
        form.Items.AddRange(Enumerable.Range(1, EmptyLines).Select(place => new Line { Order = last + (place * Step) }));
        return form;
    }

    /// <summary>The lines that say something; empty ones are left out.</summary>
    public SaveValueListRequest ToRequest() => new(
        Key?.Trim() ?? "",
        Chinese ?? "",
        English ?? "",
        [.. Items.Where(line => !line.IsEmpty)
            .Select(line => new SaveValueListItem(line.Code?.Trim() ?? "", line.Chinese ?? "", line.English ?? "", line.Order, line.ValidFrom, line.ValidTo))],
        Version);

    /// <summary>One choice of the form.</summary>
    internal sealed class Line
    {
        public string? Code { get; set; }

        public string? Chinese { get; set; }

        public string? English { get; set; }

        public int Order { get; set; }

        public DateOnly? ValidFrom { get; set; }

        public DateOnly? ValidTo { get; set; }

        public bool IsEmpty => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Chinese) && string.IsNullOrWhiteSpace(English);
    }
}
