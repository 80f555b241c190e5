using System.Globalization;
using Guanxi.Platform.Organisation;

namespace Guanxi.Platform.Accounts;

/// <summary>Instants as the account pages write them: China's clock, to the minute.</summary>
internal static class Moments
{
    public static string Text(DateTime? instant) =>
        instant is { } known ? ChinaTime.WallClockAt(known).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";
}
