namespace Guanxi.Platform.Terms;

/// <summary>Names the controls from whose settings a <c>…Terms</c> record is filled, each constructor parameter by its name.</summary>
/// <param name="controls">Control ids such as <c>SVCREG-18</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TermsOfAttribute(params string[] controls) : Attribute
{
    public IReadOnlyList<string> Controls { get; } = controls;
}
