using System.Data.Common;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Statements whose table names come from the model; values never stand in them.</summary>
internal static class Sql
{
    public static string Quote(GuanxiDbContext db, string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);

    /// <summary>A command in the context's current transaction, without a time limit: tables may be large.</summary>
    public static DbCommand Command(GuanxiDbContext db, string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText = text;
        return command;
    }

    public static async Task ExecuteAsync(GuanxiDbContext db, string text, CancellationToken cancel)
    {
        await using var command = Command(db, text);
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task<IReadOnlyList<string>> TextsAsync(GuanxiDbContext db, string text, CancellationToken cancel)
    {
        await using var command = Command(db, text);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancel))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    public static async Task<long> CountAsync(GuanxiDbContext db, string table, CancellationToken cancel)
    {
        await using var command = Command(db, $"SELECT COUNT(*) FROM {Quote(db, table)}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture);
    }
}
