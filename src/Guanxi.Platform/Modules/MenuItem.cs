namespace Guanxi.Platform.Modules;

/// <summary>A line of the menu; shown to those who hold its permission.</summary>
/// <param name="Text">Text key.</param>
/// <param name="Href">Path of the page.</param>
/// <param name="Icon">Icon class, written out whole, such as <c>ti-building</c>.</param>
/// <param name="Permission">Permission key that the page asks for.</param>
/// <param name="Order">Place in the menu; lower stands higher.</param>
/// <param name="Group">Text key of the heading under which it stands.</param>
public sealed record MenuItem(string Text, string Href, string Icon, string Permission, int Order, string Group);
