using System.Collections.Frozen;

namespace Guanxi.Platform.Chinese;

/// <summary>A classification in memory: by code, by parent, by name and pinyin.</summary>
internal sealed class CodeTable
{
    private readonly FrozenDictionary<string, CodeEntry> entries;
    private readonly FrozenDictionary<string, CodeEntry[]> children;
    private readonly Lazy<Searchable[]> searchable;

    public CodeTable(IEnumerable<CodeEntry> source)
    {
        CodeEntry[] ordered = [.. source.OrderBy(entry => entry.Code, StringComparer.Ordinal)];
        entries = ordered.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
        children = ordered
            .GroupBy(entry => entry.Parent ?? string.Empty, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        searchable = new Lazy<Searchable[]>(() => [.. ordered.Select(entry => new Searchable(
            entry, SearchText.Fold(entry.Name), Pinyin.Initials(entry.Name), Pinyin.Full(entry.Name)))]);
    }

    public IEnumerable<CodeEntry> All => entries.Values;

    public CodeEntry? Find(string code) => entries.GetValueOrDefault(code);

    public IReadOnlyList<CodeEntry> Children(string? code) => children.GetValueOrDefault(code ?? string.Empty, []);

    /// <summary>The entry and all above it, the uppermost first; empty for an unknown code.</summary>
    public IReadOnlyList<CodeEntry> Path(string code)
    {
        var path = new List<CodeEntry>();
        for (var entry = Find(code); entry is not null; entry = entry.Parent is null ? null : Find(entry.Parent))
        {
            path.Insert(0, entry);
        }

        return path;
    }

    public IReadOnlyList<CodeEntry> Search(string text, int maximum)
    {
        var folded = SearchText.Fold(text).Trim();
        return folded.Length == 0
            ? []
            : [.. searchable.Value
                .Select(candidate => (candidate.Entry, Rank: candidate.Rank(folded)))
                .Where(hit => hit.Rank is not null)
                .OrderBy(hit => hit.Rank)
                .ThenBy(hit => hit.Entry.Level)
                .ThenBy(hit => hit.Entry.Code, StringComparer.Ordinal)
                .Take(maximum)
                .Select(hit => hit.Entry)];
    }

    private sealed record Searchable(CodeEntry Entry, string Name, string Initials, string FullPinyin)
    {
        // The name itself, the name's or code's beginning, its inside, its pinyin; null is no hit.
        public int? Rank(string text) =>
            Name == text ? 0
            : Name.StartsWith(text, StringComparison.Ordinal)
                || Entry.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 1
            : Name.Contains(text, StringComparison.Ordinal) ? 2
            : text.Length > 1 && Initials.StartsWith(text, StringComparison.Ordinal) ? 3
            : text.Length > 1 && FullPinyin.StartsWith(text, StringComparison.Ordinal) ? 4
            : null;
    }
}
