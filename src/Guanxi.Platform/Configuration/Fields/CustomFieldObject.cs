namespace Guanxi.Platform.Configuration.Fields;

/// <summary>A kind of record to which an administrator may add fields. Registered as a singleton by its module.</summary>
/// <param name="Key">Record type, such as <c>customer</c>.</param>
/// <param name="Text">Text key of its name.</param>
public sealed record CustomFieldObject(string Key, string Text);
