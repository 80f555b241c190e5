using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Lists;

/// <summary>An act on several rows of a list that a person ticked.</summary>
/// <param name="Key">Name in addresses, in kebab case.</param>
/// <param name="Text">Text key of the button.</param>
/// <param name="Icon">Icon class, written out whole.</param>
/// <param name="Permission">Permission key; the act checks each record besides.</param>
public sealed record BulkAction(string Key, string Text, string Icon, string Permission)
{
    /// <summary>What the person fills in before it runs.</summary>
    public IReadOnlyList<BulkInput> Inputs { get; init; } = [];

    /// <summary>Runs it on ids that are within the person's reach.</summary>
    public required BulkRun RunAsync { get; init; }
}

/// <summary>Runs a bulk action.</summary>
/// <param name="services">Services of the request.</param>
/// <param name="ids">The ticked rows that the person may see, at most <see cref="ListRequest.LargestPage"/>.</param>
/// <param name="inputs">What was filled in, by <see cref="BulkInput.Name"/>; empty texts for what was left open.</param>
/// <param name="cancel">Stops between two records.</param>
/// <returns>How many records were changed, or why none was; refusals name a <see cref="BulkInput.Name"/>.</returns>
public delegate Task<Outcome<int>> BulkRun(
    IServiceProvider services, IReadOnlyList<long> ids, IReadOnlyDictionary<string, string> inputs, CancellationToken cancel);

/// <summary>One input of a bulk action's form.</summary>
/// <param name="Name">Name in the form.</param>
/// <param name="Text">Text key of its label.</param>
/// <param name="Kind">Decides the control: choices, persons and units are selected, others are typed.</param>
public sealed record BulkInput(string Name, string Text, ListFieldKind Kind)
{
    public bool Required { get; init; }

    public ListChoices? Choices { get; init; }
}
