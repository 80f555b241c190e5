namespace Guanxi.Testing;

/// <summary>Names a control of a regulation that this test proves, so that coverage can be read off the tests.</summary>
/// <param name="id">Control id such as <c>REAL-64</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ControlAttribute(string id) : Attribute
{
    /// <summary>Control id such as <c>REAL-64</c>.</summary>
    public string Id { get; } = id;
}
