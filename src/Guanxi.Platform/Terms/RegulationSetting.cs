using System.Globalization;

namespace Guanxi.Platform.Terms;

/// <summary>One number or choice of a control.</summary>
internal sealed class RegulationSetting
{
    /// <summary>Value in invariant form until the company changes it.</summary>
    public string Default { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>Smallest value allowed, or null for values without an order.</summary>
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public string Source { get; init; } = "";

    /// <summary>The value as the type of the terms record.</summary>
    /// <exception cref="FormatException">The text is no such value, or lies outside the bounds.</exception>
    public object Read(string text, Type type)
    {
        if ((Min is not null || Max is not null)
            && (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || number < Min || number > Max))
        {
            throw new FormatException(FormattableString.Invariant($"'{text}' is not between {Min} and {Max}"));
        }

        return Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}
