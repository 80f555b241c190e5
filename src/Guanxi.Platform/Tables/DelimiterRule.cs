namespace Guanxi.Platform.Tables;

/// <summary>What separates the cells of a text file.</summary>
internal static class DelimiterRule
{
    private const int SampleRecords = 30;

    private static ReadOnlySpan<char> Candidates => [',', ';', '\t', '|'];

    /// <summary>
    /// The candidate that cuts the first records into the same number of cells most often, then into most cells; a comma when none cuts.
    /// Separators and line breaks between quotes do not count.
    /// </summary>
    /// <param name="sample">The beginning of the text; its last record may be cut off.</param>
    public static char Detect(ReadOnlySpan<char> sample)
    {
        var best = ',';
        var bestScore = 0L;
        foreach (var candidate in Candidates)
        {
            var widths = Widths(sample, candidate);
            var usual = widths.Where(width => width > 1).GroupBy(width => width).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
            if (usual is null)
            {
                continue;
            }

            var score = (usual.Count() * 1000L / widths.Count * 10_000) + Math.Min(usual.Key, 9_999);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    private static List<int> Widths(ReadOnlySpan<char> sample, char delimiter)
    {
        var widths = new List<int>();
        var width = 1;
        var quoted = false;
        var blank = true;
        for (var i = 0; i < sample.Length && widths.Count < SampleRecords; i++)
        {
            var c = sample[i];
            if (c == '"' && (quoted || i == 0 || sample[i - 1] == delimiter || sample[i - 1] is '\n' or '\r' or '"'))
            {
                quoted = !quoted;
                blank = false;
            }
            else if (!quoted && (c is '\n' or '\r'))
            {
                AddUnlessBlank();
            }
            else if (!quoted && c == delimiter)
            {
                width++;
                blank = false;
            }
            else
            {
                blank = false;
            }
        }

        if (widths.Count == 0)
        {
            AddUnlessBlank();
        }

        return widths;

        void AddUnlessBlank()
        {
            if (!blank)
            {
                widths.Add(width);
            }

            (width, blank) = (1, true);
        }
    }
}
