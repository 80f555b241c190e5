using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Texts;

/// <summary>Every user-facing text of the given assemblies, in the language of the current UI culture.</summary>
/// <remarks>Register one for the process. Texts are written beside their feature in <c>*.texts.json</c> and compiled at build.</remarks>
public sealed class TextCatalogue : IStringLocalizer
{
    private const string ResourceName = "texts.json";
    private readonly FrozenDictionary<string, string[]> texts;

    /// <param name="assemblies">Assemblies with a compiled <c>texts.json</c>; those without one are passed over.</param>
    /// <exception cref="InvalidOperationException">Two assemblies define the same key.</exception>
    public TextCatalogue(params IEnumerable<Assembly> assemblies)
    {
        var all = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (key, value) in assemblies.SelectMany(Read))
        {
            if (!all.TryAdd(key, value))
            {
                throw new InvalidOperationException($"The text '{key}' is defined by two assemblies.");
            }
        }

        texts = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The text for the current UI culture; the key itself, marked as not found, when there is none.</summary>
    public LocalizedString this[string name] => Find(CultureInfo.CurrentUICulture, name);

    /// <summary>The text with its placeholders filled in by the format of the current culture.</summary>
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return text.ResourceNotFound
                ? text
                : new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments));
        }
    }

    /// <summary>The text in the language of another reader, for example the receiver of a message.</summary>
    /// <returns>The key itself when there is no such text.</returns>
    public string For(CultureInfo reader, string name, params object[] arguments)
    {
        var text = Find(reader, name);
        return text.ResourceNotFound || arguments.Length == 0 ? text.Value : string.Format(reader, text.Value, arguments);
    }

    /// <inheritdoc />
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        texts.Keys.Order(StringComparer.Ordinal).Select(key => this[key]);

    private LocalizedString Find(CultureInfo culture, string name) =>
        texts.TryGetValue(name, out var languages)
            ? new LocalizedString(name, languages[Position(culture)])
            : new LocalizedString(name, name, resourceNotFound: true);

    private static int Position(CultureInfo culture)
    {
        var language = Languages.For(culture);
        return language == Languages.Simplified ? 0 : language == Languages.Traditional ? 1 : 2;
    }

    private static IEnumerable<KeyValuePair<string, string[]>> Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(ResourceName);
        return stream is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream) ?? [];
    }
}
