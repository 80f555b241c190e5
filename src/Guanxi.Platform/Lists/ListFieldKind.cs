namespace Guanxi.Platform.Lists;

/// <summary>What a field holds: decides its filter operations, its input, its alignment and its form in the API and in exports.</summary>
public enum ListFieldKind
{
    Text,
    Number,

    /// <summary>Decimal amount in the company's currency.</summary>
    Money,

    /// <summary>A day (<see cref="DateOnly"/>).</summary>
    Date,

    /// <summary>A UTC instant, shown in Chinese time and filtered by Chinese days.</summary>
    Instant,

    /// <summary>One of a list of values, see <see cref="ListField{TRow}.Choices"/>.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A staff id; filters understand <c>me</c>.</summary>
    Person,

    /// <summary>A unit id; filters understand <c>mine</c>, and the operation <c>under</c> adds the units below.</summary>
    Unit,

    /// <summary>Several short texts, loaded after the page's rows.</summary>
    Tags,
}
