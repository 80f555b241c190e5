using System.Globalization;
using Guanxi.Platform.Organisation;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>Where backups go that a person asks for on the page.</summary>
/// <param name="Path">Setting <c>Backups:Folder</c>; else <c>backups</c> in the data folder. Several nodes need a folder that all of them see.</param>
internal sealed record BackupFolder(string Path)
{
    /// <summary>A file name that sorts by time.</summary>
    /// <param name="now">UTC; the name shows Chinese time.</param>
    public string FileFor(DateTime now) => System.IO.Path.Combine(
        System.IO.Path.GetFullPath(Path), $"guanxi-{ChinaTime.WallClockAt(now).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.zip");
}
