using System.Linq.Expressions;
using Guanxi.Platform.Lists;

namespace Guanxi.Platform.Tests.Lists;

/// <summary>A list over rows in memory.</summary>
internal sealed class SampleList : ListDefinition<SampleRow>
{
    public static IReadOnlyList<ListField<SampleRow>> AllFields { get; } =
    [
        Text("name", "n", row => row.Name) with { Sortable = true },
        Number("amount", "a", row => row.Amount),
        Choice("kind", "k", row => row.Kind, (_, _) => Task.FromResult<IReadOnlyList<Guanxi.Platform.Ui.SelectOption>>([])),
        Instant("created", "c", row => row.Created) with { Sortable = true },
        Date("due", "d", row => row.Due) with { Sortable = true },
        Person("owner", "o", row => row.OwnerId, row => row.Name),
        Unit("unit", "u", row => row.UnitId, row => row.Name),
        Boolean("open", "op", row => row.Open),
        Text("secret", "s", row => row.Name) with { Filterable = false },
    ];

    public override string Key => "samples";

    public override string Title => "t";

    public override string Path => "/samples";

    public override string RecordType => "sample";

    public override string Permission => "samples.read";

    public override ListSort DefaultSort => new("created", true);

    public override Expression<Func<SampleRow, long>> Id => row => row.Id;

    public override IReadOnlyList<ListField<SampleRow>> Fields => AllFields;

    public override IQueryable<SampleRow> Query(IServiceProvider services) => throw new NotSupportedException();
}

internal sealed record SampleRow
{
    public long Id { get; init; }

    public string? Name { get; init; }

    public decimal Amount { get; init; }

    public string? Kind { get; init; }

    public DateTime Created { get; init; }

    public DateOnly? Due { get; init; }

    public long? OwnerId { get; init; }

    public long UnitId { get; init; }

    public bool Open { get; init; }
}
