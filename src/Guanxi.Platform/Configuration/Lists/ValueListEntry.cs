namespace Guanxi.Platform.Configuration.Lists;

/// <summary>One choice as forms and records show it.</summary>
/// <param name="Code">What records store.</param>
/// <param name="ValidFrom">First day on which it can be chosen, or null.</param>
/// <param name="ValidTo">Last day on which it can be chosen, or null.</param>
public sealed record ValueListEntry(string Code, string Chinese, string English, int Order, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Its name in the reader's language.</summary>
    public string Text => LocalName.Choose(Chinese, English);

    public bool IsOpenOn(DateOnly day) => !(ValidFrom > day) && !(ValidTo < day);
}
