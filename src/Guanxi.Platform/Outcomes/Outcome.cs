using System.Diagnostics.CodeAnalysis;

namespace Guanxi.Platform.Outcomes;

/// <summary>The answer of an act: a value, or every reason why not.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals)
    {
        _value = value;
        Refusals = refusals;
    }

    /// <summary>All reasons at once, in the order of the form's fields; empty when done.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool Refused => Refusals.Count > 0;

    /// <exception cref="InvalidOperationException">The act was refused.</exception>
    public T Value => Refused
        ? throw new InvalidOperationException("Refused: " + string.Join(", ", Refusals.Select(r => r.Code)))
        : _value!;

    [SuppressMessage("Usage", "CA2225", Justification = "Acts return a value or refusals; the conversion is the reading form.")]
    public static implicit operator Outcome<T>(T value) => new(value, []);

    [SuppressMessage("Usage", "CA2225", Justification = "Acts return a value or refusals; the conversion is the reading form.")]
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    [SuppressMessage("Usage", "CA2225", Justification = "Acts return a value or refusals; the conversion is the reading form.")]
    public static implicit operator Outcome<T>(List<Refusal> refusals) => new(default, refusals);
}
