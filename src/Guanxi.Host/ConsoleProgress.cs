using Guanxi.Platform.Backups;

namespace Guanxi.Host;

/// <summary>Writes each step of a backup or restore once.</summary>
internal sealed class ConsoleProgress(TextWriter output) : IProgress<BackupProgress>
{
    private string _step = "";

    public void Report(BackupProgress value)
    {
        if (value.Step != _step)
        {
            _step = value.Step;
            output.WriteLine($"{value.Step} …");
        }
    }
}
