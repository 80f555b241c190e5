using Microsoft.EntityFrameworkCore.Migrations;

namespace Guanxi.Platform.Search;

/// <summary>The part of the search index that the model cannot describe; called by the migrations.</summary>
public static class SearchTermTables
{
    public static void CreateForSqlite(MigrationBuilder migration) => migration.Sql(
        "CREATE VIRTUAL TABLE search_terms USING fts5(terms, content='', contentless_delete=1, tokenize='unicode61', prefix='3 4')");

    public static void CreateForPostgreSql(MigrationBuilder migration)
    {
        migration.Sql("ALTER TABLE search_documents ADD COLUMN terms tsvector NOT NULL DEFAULT ''");

        // Without fastupdate a search right after a large import does not walk a pending list.
        migration.Sql("CREATE INDEX ix_search_documents_terms ON search_documents USING gin (terms) WITH (fastupdate = off)");
    }
}
