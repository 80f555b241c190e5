namespace Guanxi.Platform.Configuration.Lists;

/// <summary>A list as the designer shows it.</summary>
/// <param name="Version">Version of the stored list; 0 while nobody changed it.</param>
internal sealed record ValueListRow(string Key, string Chinese, string English, long Version);
