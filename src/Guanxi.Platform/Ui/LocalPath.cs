namespace Guanxi.Platform.Ui;

/// <summary>Keeps redirects inside this site.</summary>
public static class LocalPath
{
    /// <summary>The path when it leads to a page of ours, else the start page.</summary>
    public static string OrHome(string? path)
    {
        var relative = path is not null && Uri.TryCreate(path, UriKind.Absolute, out var full) && full.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? full.PathAndQuery
            : path;
        return relative is ['/', ..] and not ['/', '/' or '\\', ..] ? relative : "/";
    }
}
