namespace Guanxi.Platform.Organisation;

/// <summary>Chinese standard time: UTC+8 the whole year, everywhere in the country.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The date in China at an instant.</summary>
    /// <param name="instant">UTC.</param>
    public static DateOnly DateAt(DateTime instant) => DateOnly.FromDateTime(instant + Offset);

    /// <summary>Wall-clock time in China, for showing.</summary>
    /// <param name="instant">UTC.</param>
    public static DateTime WallClockAt(DateTime instant) => DateTime.SpecifyKind(instant + Offset, DateTimeKind.Unspecified);

    /// <summary>First instant (UTC) of a date in China.</summary>
    public static DateTime StartOf(DateOnly date) => DateTime.SpecifyKind(date.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);
}
