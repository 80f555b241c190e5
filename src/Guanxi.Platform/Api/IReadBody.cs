namespace Guanxi.Platform.Api;

/// <summary>A body of any type that was read, or why not.</summary>
public interface IReadBody
{
    BodyFault? Fault { get; }
}
