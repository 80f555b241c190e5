using Guanxi.Host.Tests.App;

namespace Guanxi.Browser.Tests;

/// <summary>The real program on a loopback port, on SQLite, empty until a journey fills it.</summary>
public class BrowserApp : SqliteApp
{
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public override async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        await base.InitializeAsync();
        StartServer();
        Address = ClientOptions.BaseAddress;
    }
}
