using Microsoft.EntityFrameworkCore.Migrations;

namespace Guanxi.Platform.Records;

/// <summary>The database itself refuses to change or delete a line of the change history; called by the migrations.</summary>
/// <remarks>
/// A wall against mistakes and against programs beside this one. Who owns the database can take it down; that is what
/// the chain of hashes is for. A migration that rebuilds the table must call this again: SQLite drops triggers with the table.
/// </remarks>
public static class ChangeEntryTriggers
{
    public static void CreateForSqlite(MigrationBuilder migration)
    {
        migration.Sql("CREATE TRIGGER change_entries_not_changed BEFORE UPDATE ON change_entries BEGIN SELECT RAISE(ABORT, 'change entries are never changed'); END");
        migration.Sql("CREATE TRIGGER change_entries_not_deleted BEFORE DELETE ON change_entries BEGIN SELECT RAISE(ABORT, 'change entries are never deleted'); END");
    }

    public static void CreateForPostgreSql(MigrationBuilder migration)
    {
        migration.Sql(
            "CREATE FUNCTION refuse_change_of_change_entries() RETURNS trigger LANGUAGE plpgsql AS "
            + "$$ BEGIN RAISE EXCEPTION 'change entries are never changed or deleted'; END $$");
        migration.Sql(
            "CREATE TRIGGER change_entries_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON change_entries "
            + "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_change_entries()");
    }
}
