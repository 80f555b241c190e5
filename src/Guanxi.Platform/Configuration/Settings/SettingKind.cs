namespace Guanxi.Platform.Configuration.Settings;

/// <summary>What a setting holds.</summary>
public enum SettingKind
{
    Text,

    /// <summary>A whole number from 1 to 1,000,000.</summary>
    Number,

    /// <summary>Words separated by commas.</summary>
    Words,

    /// <summary>Name of a post, or nothing.</summary>
    Post,
}
