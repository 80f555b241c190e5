namespace Guanxi.Browser.Tests;

/// <summary>The program as it is on the first start: tables, nobody who could sign in.</summary>
public sealed class EmptyApp : BrowserApp
{
    protected override bool HasAdministrator => false;
}
