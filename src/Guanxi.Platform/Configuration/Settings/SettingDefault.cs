namespace Guanxi.Platform.Configuration.Settings;

/// <summary>A setting of the company that no regulation governs. Registered as a singleton by the module that reads it.</summary>
/// <param name="Key">Kebab-case key such as <c>file-size-megabytes</c>.</param>
/// <param name="Value">Value until an administrator changes it, in invariant form.</param>
/// <param name="Kind">How the value is checked and shown.</param>
/// <param name="Text">Text key of its name; <c>{Text}-help</c> explains it.</param>
public sealed record SettingDefault(string Key, string Value, SettingKind Kind, string Text);
