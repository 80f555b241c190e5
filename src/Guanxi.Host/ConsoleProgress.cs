using Guanxi.Platform.Backups;

namespace Guanxi.Host;

/// <summary>Writes each step of a backup or restore once.</summary>
internal sealed class ConsoleProgress(TextWriter output)
{
    private string _step = "";

    public async ValueTask ReportAsync(BackupProgress progress)
    {
        if (progress.Step != _step)
        {
            _step = progress.Step;
            await output.WriteLineAsync($"{progress.Step} …");
        }
    }
}
