using System.Buffers.Binary;
using System.Text;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>The smallest OLE compound files: one table sector, one directory sector, one stream.</summary>
internal static class OleFiles
{
    private const int Sector = 512;

    public static MemoryStream With(string streamName, byte[] content)
    {
        // Streams below 4096 bytes would live in a second, smaller table; padding keeps this builder small.
        var length = Math.Max(4096, (content.Length + Sector - 1) / Sector * Sector);
        var file = new byte[(3 * Sector) + length];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        Set16(file, 24, 0x3E);
        Set16(file, 26, 3);
        Set16(file, 28, 0xFFFE);
        Set16(file, 30, 9);
        Set16(file, 32, 6);
        Set32(file, 44, 1);
        Set32(file, 48, 1);
        Set32(file, 56, 4096);
        Set32(file, 60, -2);
        Set32(file, 68, -2);
        file.AsSpan(76, 109 * 4).Fill(0xFF);
        Set32(file, 76, 0);

        var table = file.AsSpan(Sector, Sector);
        table.Fill(0xFF);
        Set32(file, Sector, -3);
        Set32(file, Sector + 4, -2);
        var sectors = length / Sector;
        for (var i = 0; i < sectors; i++)
        {
            Set32(file, Sector + ((2 + i) * 4), i == sectors - 1 ? -2 : 3 + i);
        }

        Entry(file, 2 * Sector, "Root Entry", kind: 5, child: 1, start: -2, size: 0);
        Entry(file, (2 * Sector) + 128, streamName, kind: 2, child: -1, start: 2, size: length);
        content.CopyTo(file, 3 * Sector);
        return new MemoryStream(file);
    }

    /// <summary>A workbook of Excel 97: one sheet with texts and numbers.</summary>
    public static byte[] Workbook(string sheetName, IReadOnlyList<IReadOnlyList<object>> rows)
    {
        var globals = Record(0x0809, [0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        var name = Encoding.Unicode.GetBytes(sheetName);
        var end = Record(0x000A, []);
        var boundLength = 4 + 8 + name.Length;
        var offset = BitConverter.GetBytes(globals.Length + boundLength + end.Length);
        var bound = Record(0x0085, [.. offset, 0, 0, (byte)sheetName.Length, 1, .. name]);
        var cells = rows.SelectMany((row, r) => row.SelectMany((value, c) => Cell((ushort)r, (ushort)c, value)));
        byte[] dimensions = [0, 0, 0, 0, .. BitConverter.GetBytes(rows.Count), 0, 0, .. BitConverter.GetBytes((ushort)rows.Max(row => row.Count)), 0, 0];
        return
        [
            .. globals, .. bound, .. end,
            .. Record(0x0809, [0x00, 0x06, 0x10, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Record(0x0200, dimensions), .. cells, .. end,
        ];
    }

    private static byte[] Cell(ushort row, ushort column, object value)
    {
        byte[] place = [.. BitConverter.GetBytes(row), .. BitConverter.GetBytes(column), 0, 0];
        return value is string text
            ? Record(0x0204, [.. place, .. BitConverter.GetBytes((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)])
            : Record(0x0203, [.. place, .. BitConverter.GetBytes((double)value)]);
    }

    private static byte[] Record(ushort id, byte[] content) => [.. BitConverter.GetBytes(id), .. BitConverter.GetBytes((ushort)content.Length), .. content];

    private static void Entry(byte[] file, int at, string name, byte kind, int child, int start, int size)
    {
        var bytes = Encoding.Unicode.GetBytes(name);
        bytes.CopyTo(file, at);
        Set16(file, at + 64, bytes.Length + 2);
        file[at + 66] = kind;
        file[at + 67] = 1;
        Set32(file, at + 68, -1);
        Set32(file, at + 72, -1);
        Set32(file, at + 76, child);
        Set32(file, at + 116, start);
        Set32(file, at + 120, size);
    }

    private static void Set16(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);

    private static void Set32(byte[] file, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
}
