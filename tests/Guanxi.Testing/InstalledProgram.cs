using System.Globalization;

namespace Guanxi.Testing;

/// <summary>Finds programs that the tests need and that the system's package manager brings.</summary>
public static class InstalledProgram
{
    private const string InstallAdvice = "./test installs what the tests need";

    /// <summary>The folder that holds PostgreSQL's server programs, the newest version where there are several.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed; the message says how to install it.</exception>
    public static string PostgresFolder()
    {
        var named = Environment.GetEnvironmentVariable("GUANXI_POSTGRES_BIN");
        IEnumerable<string> folders = string.IsNullOrEmpty(named)
            ? [.. VersionFolders("/usr/lib/postgresql", ""), .. VersionFolders("/usr", "pgsql-"), .. SearchPath()]
            : [named];
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new InvalidOperationException(
                "PostgreSQL's server programs (initdb, postgres) were not found in "
                + (string.IsNullOrEmpty(named) ? "/usr/lib/postgresql/*/bin, /usr/pgsql-*/bin or on PATH" : $"GUANXI_POSTGRES_BIN={named}")
                + $". Install them with 'apt-get install postgresql' ({InstallAdvice}), or set GUANXI_POSTGRES_BIN to their folder.");
    }

    /// <summary>Full path of a Chromium or Chrome.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says how to install it.</exception>
    public static string Chromium()
    {
        var named = Environment.GetEnvironmentVariable("GUANXI_CHROMIUM");
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        IEnumerable<string> files = string.IsNullOrEmpty(named)
            ? [.. names.SelectMany(name => SearchPath().Select(folder => Path.Combine(folder, name))), "/Applications/Chromium.app/Contents/MacOS/Chromium"]
            : [named];
        return files.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"Chromium was not found. Install it with 'apt-get install chromium' ({InstallAdvice}), or set GUANXI_CHROMIUM to its full path.");
    }

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> VersionFolders(string parent, string prefix) =>
        !Directory.Exists(parent)
            ? []
            : Directory.EnumerateDirectories(parent, prefix + "*")
                .Select(folder => (Folder: folder, Version: MajorVersion(Path.GetFileName(folder)[prefix.Length..])))
                .Where(candidate => candidate.Version > 0)
                .OrderByDescending(candidate => candidate.Version)
                .Select(candidate => Path.Combine(candidate.Folder, "bin"));

    private static int MajorVersion(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
