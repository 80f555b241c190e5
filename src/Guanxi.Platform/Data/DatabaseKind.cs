namespace Guanxi.Platform.Data;

/// <summary>The two databases that Guanxi runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
