namespace Guanxi.Platform.Lists.Api;

/// <summary>A page of a list as the API describes it; <see cref="ListJson"/> writes it.</summary>
/// <param name="Items">Per row its id and the fields asked for, by field key.</param>
/// <param name="Next">Cursor for <c>after</c>, or null.</param>
/// <param name="Previous">Cursor for <c>before</c>, or null.</param>
/// <param name="Count">Number of all rows, when <c>count=exact</c> was asked for.</param>
internal sealed record ListAnswer(IReadOnlyList<Dictionary<string, object?>> Items, string? Next, string? Previous, long? Count);
