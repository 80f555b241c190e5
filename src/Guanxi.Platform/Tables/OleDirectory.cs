using System.Buffers.Binary;
using System.Text;

namespace Guanxi.Platform.Tables;

/// <summary>The names in an OLE compound file: enough to tell a workbook from a protected one, from one with macros and from other documents.</summary>
/// <remarks>Layout: [MS-CFB] 2.2 (header) and 2.6 (directory).</remarks>
internal static class OleDirectory
{
    private const int EntryBytes = 128;
    private const int MostSectors = 1_000;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Names of all streams and storages, as far as the directory can be followed.</summary>
    public static IReadOnlySet<string> ReadNames(Stream stream)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Span<byte> header = stackalloc byte[512];
        if (!TryRead(stream, 0, header))
        {
            return names;
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        if (shift is not (9 or 12))
        {
            return names;
        }

        var sectorBytes = 1 << shift;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header[48..]);
        var content = new byte[sectorBytes];
        for (var read = 0; read < MostSectors && TryRead(stream, (sector + 1L) * sectorBytes, content); read++)
        {
            AddNames(content, names);
            sector = NextSector(stream, header, sector, sectorBytes);
        }

        return names;
    }

    private static void AddNames(ReadOnlySpan<byte> sector, HashSet<string> names)
    {
        for (var entry = 0; entry + EntryBytes <= sector.Length; entry += EntryBytes)
        {
            var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(sector[(entry + 64)..]);
            if (nameBytes is > 2 and <= 64)
            {
                names.Add(Encoding.Unicode.GetString(sector.Slice(entry, nameBytes - 2)));
            }
        }
    }

    /// <summary>Follows the allocation table as far as the header lists it (7 MB of small sectors; directories stand at the front).</summary>
    private static uint NextSector(Stream stream, ReadOnlySpan<byte> header, uint sector, int sectorBytes)
    {
        const uint EndOfChain = 0xFFFFFFFE;
        var perTable = (uint)(sectorBytes / 4);
        var table = sector / perTable;
        Span<byte> next = stackalloc byte[4];
        if (table >= 109)
        {
            return EndOfChain;
        }

        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + ((int)table * 4))..]);
        return TryRead(stream, ((tableSector + 1L) * sectorBytes) + (sector % perTable * 4), next)
            ? BinaryPrimitives.ReadUInt32LittleEndian(next)
            : EndOfChain;
    }

    private static bool TryRead(Stream stream, long position, Span<byte> target)
    {
        if (position + target.Length > stream.Length)
        {
            return false;
        }

        stream.Position = position;
        stream.ReadExactly(target);
        return true;
    }
}
