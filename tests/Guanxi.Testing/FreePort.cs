using System.Net;
using System.Net.Sockets;

namespace Guanxi.Testing;

/// <summary>Loopback ports for servers that a test starts.</summary>
public static class FreePort
{
    /// <summary>A TCP port that was free on 127.0.0.1 a moment ago.</summary>
    /// <remarks>Another process may take it before the caller listens: a server that cannot bind must be started again with another port.</remarks>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
