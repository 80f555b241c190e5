using Guanxi.Platform.Search;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Records;

/// <summary>What people call a record type, and where a record's page is.</summary>
/// <remarks>A module names its types with text keys <c>record-type.{type}</c>; types that can be found by search also have a page.</remarks>
internal sealed class RecordNames(IStringLocalizer texts, IEnumerable<ISearchSource> sources)
{
    private const string Prefix = "record-type.";

    private readonly Dictionary<string, ISearchSource> _sources = sources.ToDictionary(source => source.RecordType);

    /// <summary>Every named type with its text.</summary>
    public IEnumerable<(string Type, string Text)> All() => texts.GetAllStrings()
        .Where(text => text.Name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(text => (text.Name[Prefix.Length..], text.Value));

    public string TextOf(string type) => texts[Prefix + type] is { ResourceNotFound: false } text ? text.Value : type;

    public string? HrefOf(string type, long id) => _sources.GetValueOrDefault(type)?.Href(id);
}
