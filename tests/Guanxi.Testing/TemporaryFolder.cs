namespace Guanxi.Testing;

/// <summary>An own, empty folder that is deleted with all that it holds when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable, IAsyncDisposable
{
    /// <param name="prefix">Start of the folder's name, so that a leftover tells where it came from.</param>
    public TemporaryFolder(string prefix = "guanxi-")
    {
        Path = Directory.CreateTempSubdirectory(prefix).FullName;
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Full path of a file or folder inside; it is not created.</summary>
    /// <param name="names">Names below the folder, outermost first.</param>
    public string Combine(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <inheritdoc />
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
