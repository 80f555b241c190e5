namespace Guanxi.Platform.Outcomes;

/// <summary>Collects what is wrong with a request, in the order of its fields.</summary>
public sealed class FieldChecks
{
    public List<Refusal> Refusals { get; } = [];

    public bool Failed => Refusals.Count > 0;

    /// <summary>A text that must be there and fit.</summary>
    public FieldChecks Text(string? value, string field, int maximumLength)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Refusals.Add(new Refusal("field-missing", field));
        }

        return OptionalText(value, field, maximumLength);
    }

    /// <summary>A text that may be empty but must fit.</summary>
    public FieldChecks OptionalText(string? value, string field, int maximumLength) =>
        That(value is null || value.Trim().Length <= maximumLength, "field-too-long", field, maximumLength);

    /// <summary>Any condition; its refusal is added when it does not hold.</summary>
    public FieldChecks That(bool holds, string code, string? field = null, params object[] arguments)
    {
        if (!holds)
        {
            Refusals.Add(new Refusal(code, field) { Arguments = arguments });
        }

        return this;
    }
}
