using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>A large CSV that is computed while it is read: rows of equal length, so that any position can be found.</summary>
internal sealed class EndlessCsv(int rows) : Stream
{
    private const int RowBytes = 32;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => (rows + 1L) * RowBytes;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var written = 0;
        while (written < count && Position < Length)
        {
            var row = (int)(Position / RowBytes);
            var content = Encoding.ASCII.GetBytes(row == 0 ? "name,phone,serial number,text..\n" : string.Create(CultureInfo.InvariantCulture, $"firm {row:0000000},138{row:00000000},abcdef\n"));
            var from = (int)(Position % RowBytes);
            var length = Math.Min(count - written, RowBytes - from);
            content.AsSpan(from, length).CopyTo(buffer.AsSpan(offset + written));
            written += length;
            Position += length;
        }

        return written;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
