using System.Text;

namespace Guanxi.Platform.VCards;

/// <summary>
/// Cuts a .vcf into its logical lines, as bytes: a fold may part a character, and each line may have its own encoding. Pictures, sounds
/// and keys are passed over without being kept.
/// </summary>
internal sealed class VCardLines(Stream stream)
{
    private const int LongestLineBytes = 1 << 20;
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int number;
    private byte[]? pending;

    /// <summary>The last line of the file that was looked at, from 1.</summary>
    public int LineNumber => number;

    /// <summary>vCard 2.1 folds before a space that belongs to the text; later versions insert one.</summary>
    public bool FoldingSpaceIsText { get; set; }

    /// <summary>The next logical line with the number of its first line in the file; null at the end.</summary>
    public (byte[] Content, int Number, bool Cut)? Next()
    {
        var first = pending ?? ReadPhysical();
        pending = null;
        if (first is null)
        {
            return null;
        }

        var firstNumber = number;
        var skipped = IsBinary(first);
        var printable = HeaderContains(first, "QUOTED-PRINTABLE"u8);
        List<byte>? joined = null;
        var last = first;
        while (ReadPhysical() is { } next)
        {
            var softBreak = printable && last.Length > 0 && last[^1] == (byte)'=' && !IsBoundary(next);
            var folded = next.Length > 1 && next[0] is (byte)' ' or (byte)'\t';
            if (!softBreak && !folded && !(skipped && next.Length > 0 && !next.Contains((byte)':')))
            {
                pending = next;
                break;
            }

            last = next;
            if (!skipped && (joined is null || joined.Count < LongestLineBytes))
            {
                joined ??= [.. first];
                if (softBreak)
                {
                    joined.RemoveAt(joined.Count - 1);
                }

                joined.AddRange(next.AsSpan(softBreak || FoldingSpaceIsText ? 0 : 1));
            }
        }

        var content = joined?.ToArray() ?? first;
        return (content, firstNumber, !skipped && content.Length >= LongestLineBytes);
    }

    private static bool IsBoundary(ReadOnlySpan<byte> line) => Starts(line, "BEGIN:VCARD"u8) || Starts(line, "END:VCARD"u8);

    private static bool IsBinary(ReadOnlySpan<byte> line)
    {
        var dot = line.IndexOf((byte)'.');
        var colon = line.IndexOfAny((byte)':', (byte)';');
        var name = dot >= 0 && dot < colon ? line[(dot + 1)..] : line;
        return colon > 0 && (Starts(name, "PHOTO"u8) || Starts(name, "LOGO"u8) || Starts(name, "SOUND"u8) || Starts(name, "KEY"u8));
    }

    private static bool Starts(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word) =>
        line.Length >= word.Length && Ascii.EqualsIgnoreCase(line[..word.Length], word);

    private static bool HeaderContains(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word)
    {
        var header = line[..Math.Max(0, line.IndexOf((byte)':'))];
        for (var at = 0; at + word.Length <= header.Length; at++)
        {
            if (Starts(header[at..], word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of the file without its break; null at the end. What lies beyond a megabyte is dropped.</summary>
    private byte[]? ReadPhysical()
    {
        List<byte>? kept = null;
        while (true)
        {
            if (start == end)
            {
                (start, end) = (0, stream.Read(buffer));
                if (end == 0)
                {
                    number += kept is null ? 0 : 1;
                    return kept is null ? null : WithoutReturn(kept.ToArray());
                }
            }

            var window = buffer.AsSpan(start, end - start);
            var length = window.IndexOf((byte)'\n');
            var piece = length < 0 ? window : window[..length];
            start += length < 0 ? piece.Length : length + 1;
            if (length >= 0 && kept is null)
            {
                number++;
                return WithoutReturn(piece.ToArray());
            }

            kept ??= [];
            kept.AddRange(piece[..Math.Min(piece.Length, LongestLineBytes - kept.Count)]);
            if (length >= 0)
            {
                number++;
                return WithoutReturn(kept.ToArray());
            }
        }
    }

    private static byte[] WithoutReturn(byte[] line) => line is [.., (byte)'\r'] ? line[..^1] : line;
}
