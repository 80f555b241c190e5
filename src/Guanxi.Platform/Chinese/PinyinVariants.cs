namespace Guanxi.Platform.Chinese;

/// <summary>Combines the readings of polyphones, the most likely combinations first.</summary>
internal static class PinyinVariants
{
    /// <returns>At least one combination, each with one string a part; fewest unusual readings first.</returns>
    public static IReadOnlyList<string[]> Of(
        IReadOnlyList<PinyinPart> parts, Func<PinyinPart, IEnumerable<string>> options, int maximum)
    {
        List<(int Unlikeliness, string[] Strings)> found = [(0, new string[parts.Count])];
        for (var index = 0; index < parts.Count; index++)
        {
            string[] choices = [.. options(parts[index])];
            if (choices.Length > 1)
            {
                var position = index;
                found = [.. found
                    .SelectMany(variant => choices.Select((choice, rank) => (variant.Unlikeliness + rank, With(variant.Strings, position, choice))))
                    .OrderBy(variant => variant.Item1)
                    .Take(maximum)];
                continue;
            }

            foreach (var (_, strings) in found)
            {
                strings[index] = choices[0];
            }
        }

        return [.. found.Select(variant => variant.Strings)];
    }

    private static string[] With(string[] strings, int index, string value)
    {
        string[] copy = [.. strings];
        copy[index] = value;
        return copy;
    }
}
