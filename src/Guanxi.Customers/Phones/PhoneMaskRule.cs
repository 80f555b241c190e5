namespace Guanxi.Customers.Phones;

/// <summary>Who saw masked numbers sends the masks back: each stands for the number behind it.</summary>
internal static class PhoneMaskRule
{
    /// <param name="written">As handed in.</param>
    /// <param name="stored">The numbers in clear, in the order in which they were shown.</param>
    /// <param name="shown">What the person saw of a stored number.</param>
    /// <returns>The written numbers with each mask replaced by the first stored number that is shown so.</returns>
    public static IReadOnlyList<PhoneDraft>? Unmask(IReadOnlyList<PhoneDraft>? written, IEnumerable<Phone> stored, Func<string, string?> shown)
    {
        if (written is null)
        {
            return null;
        }

        var hidden = stored.Where(phone => shown(phone.Number) != phone.Number).ToList();
        return [.. written.Select(draft => hidden.Find(phone => draft is not null && shown(phone.Number) == draft.Number) is { } behind && hidden.Remove(behind)
            ? draft with { Number = behind.Number }
            : draft)];
    }
}
