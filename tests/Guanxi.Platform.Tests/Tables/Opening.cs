using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>Short ways to open a table in a test.</summary>
internal static class Opening
{
    public static Task<TableReader> OpenAsync(Stream stream, TableReadLimits? limits = null, TableTextChoice? choice = null) =>
        TableFile.OpenAsync(stream, "客户.dat", limits ?? TableReadLimits.Default, choice, TestContext.Current.CancellationToken);

    public static async Task<List<TableRow>> RowsAsync(Stream stream, TableReadLimits? limits = null)
    {
        using var reader = await OpenAsync(stream, limits);
        return reader.Rows.ToList();
    }

    public static async Task<TableFileRefusedException> RefusalAsync(Stream stream, TableReadLimits? limits = null) =>
        await Assert.ThrowsAsync<TableFileRefusedException>(() => RowsAsync(stream, limits));

    public static MemoryStream Bytes(params byte[] content) => new(content);
}
