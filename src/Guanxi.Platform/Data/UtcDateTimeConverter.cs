using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Guanxi.Platform.Data;

/// <summary>Instants are UTC. PostgreSQL refuses local times; SQLite would store them in silence, so we refuse for both.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    instant => RequireUtc(instant),
    instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc))
{
    private static DateTime RequireUtc(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? instant
        : throw new InvalidOperationException("An instant must be in UTC before it is stored.");
}
