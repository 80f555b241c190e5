namespace Guanxi.Platform.Numbering.Rules;

/// <summary>How one object is numbered now.</summary>
/// <param name="Text">Text key of the object's name.</param>
/// <param name="Changed">True when an administrator replaced the module's default.</param>
/// <param name="Version">Version of the stored rule; 0 while the default holds.</param>
internal sealed record NumberRuleRow(string ObjectKey, string Text, string Pattern, bool Changed, long Version);
