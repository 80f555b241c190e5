namespace Guanxi.Platform.Search;

/// <summary>One record that was found.</summary>
/// <param name="Type">Record type such as <c>customer</c>.</param>
/// <param name="Id">Record id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Subtitle">Second line; never confidential.</param>
/// <param name="TypeText">Text key of the type's name.</param>
/// <param name="Href">Path of its page.</param>
public sealed record SearchHit(string Type, long Id, string Title, string Subtitle, string TypeText, string Href);
