namespace Guanxi.Platform.Configuration.Lists;

/// <summary>A list of choices that a module brings along. Registered as a singleton; an administrator may add, rename, order and close.</summary>
/// <param name="Key">Kebab-case key such as <c>customer-industry</c>.</param>
/// <param name="Chinese">Name of the list in Simplified Chinese.</param>
/// <param name="English">Name of the list in English.</param>
/// <param name="Items">Its choices, in their order.</param>
public sealed record ValueListDefault(string Key, string Chinese, string English, IReadOnlyList<ValueListItemDefault> Items);
