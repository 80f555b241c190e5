namespace Guanxi.Platform.Records.History;

/// <summary>What a search of all changes asks for; null or empty: anything.</summary>
internal sealed record AuditFilter(string? Person, string? RecordType, long? RecordId, DateOnly? From, DateOnly? To, string? Operation);
