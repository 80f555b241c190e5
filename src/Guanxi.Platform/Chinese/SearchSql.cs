using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>Terms and queries in the languages of the two databases. Always pass the results as parameters.</summary>
public static class SearchSql
{
    // PostgreSQL keeps positions up to 16383, and 256 of them for one lexeme.
    private const int LastPosition = 16_383;
    private const int MostPositions = 256;

    /// <summary>The text to insert into an FTS5 table with <c>tokenize='unicode61'</c>.</summary>
    public static string ToFtsText(IEnumerable<IndexTerm> terms) => string.Join(' ', terms.Select(term => term.Term));

    /// <summary>The right side of an FTS5 <c>MATCH</c>.</summary>
    /// <exception cref="ArgumentException">The query is empty; FTS5 refuses an empty expression.</exception>
    public static string ToFtsMatch(SearchQuery query) =>
        Join(query, " AND ", " OR ", match => $"\"{string.Join(' ', match.Terms)}\"{(match.LastIsPrefix ? "*" : string.Empty)}");

    /// <summary>A literal to be cast to <c>tsvector</c>: <c>'华东':1 '东机':2</c>, lexemes in ordinal order.</summary>
    public static string ToTsVector(IEnumerable<IndexTerm> terms)
    {
        var vector = new StringBuilder();
        foreach (var lexeme in terms.Where(term => term.Term != SearchTermKinds.FieldSeparator)
            .GroupBy(term => term.Term, term => Math.Min(term.Position, LastPosition), StringComparer.Ordinal)
            .OrderBy(lexeme => lexeme.Key, StringComparer.Ordinal))
        {
            var positions = lexeme.Distinct().Take(MostPositions).Select(position => position.ToString(CultureInfo.InvariantCulture));
            vector.Append(vector.Length > 0 ? " " : string.Empty).Append(Quote(lexeme.Key)).Append(':').AppendJoin(',', positions);
        }

        return vector.ToString();
    }

    /// <summary>A literal to be cast to <c>tsquery</c> (not to be given to <c>to_tsquery</c>, which would parse the terms).</summary>
    /// <exception cref="ArgumentException">The query is empty; it would match nothing.</exception>
    public static string ToTsQuery(SearchQuery query) =>
        Join(query, " & ", " | ", match =>
            $"({string.Join(" <-> ", match.Terms.Select(Quote))}{(match.LastIsPrefix ? ":*" : string.Empty)})");

    private static string Join(SearchQuery query, string and, string or, Func<SearchMatch, string> write) => query.IsEmpty
        ? throw new ArgumentException("An empty query finds nothing; do not ask the database.", nameof(query))
        : string.Join(and, query.Clauses.Select(clause => $"({string.Join(or, clause.Alternatives.Select(write))})"));

    private static string Quote(string lexeme) =>
        $"'{lexeme.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
