using System.Text;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.VCards;

/// <summary>Reads the contacts of a .vcf in versions 2.1, 3.0 and 4.0, one card in memory at a time.</summary>
/// <remarks>Sources: vCard 2.1 (versit, 1996), RFC 2426, RFC 6350. A card that is broken is given with its problems; it never costs the others.</remarks>
public static class VCardReader
{
    /// <summary>Each card in the order of the file.</summary>
    /// <param name="stream">Seekable, read from its current position; stays the caller's.</param>
    public static IEnumerable<VCard> Read(Stream stream)
    {
        var lines = new VCardLines(WithoutUtf16(stream));
        VCardBuilder? card = null;
        var agents = 0;
        var agentFollows = false;
        while (lines.Next() is var (content, number, cut))
        {
            if (IsBlank(content))
            {
                continue;
            }

            var property = VCardLine.Parse(WithoutMark(content));
            var begins = IsMark(property, "BEGIN");
            var ends = IsMark(property, "END");

            // A card inside a card (the secretary of vCard 2.1) belongs to its owner and is passed over.
            if (agents > 0 || (begins && agentFollows))
            {
                agents += begins ? 1 : ends ? -1 : 0;
                agentFollows = false;
                continue;
            }

            if (begins)
            {
                if (card is not null)
                {
                    card.Report(VCardProblem.EndMissing, number);
                    yield return card.Build();
                }

                card = new VCardBuilder(number);
                lines.FoldingSpaceIsText = false;
            }
            else if (ends)
            {
                if (card is not null)
                {
                    yield return card.Build();
                }

                card = null;
            }
            else if (card is not null || IsOfACard(property))
            {
                card ??= Headless(number);
                Add(card, property, number, cut);
                lines.FoldingSpaceIsText = card.IsVersion21;
                agentFollows = property is { Name: "AGENT", Value: "" };
            }
        }

        if (card is not null)
        {
            card.Report(VCardProblem.EndMissing, lines.LineNumber);
            yield return card.Build();
        }
    }

    private static void Add(VCardBuilder card, VCardLine? property, int number, bool cut)
    {
        if (cut)
        {
            card.Report(VCardProblem.ValueCut, number);
        }

        if (property is null)
        {
            card.Report(VCardProblem.LineUnreadable, number);
        }
        else
        {
            card.Add(property, number);
        }
    }

    private static VCardBuilder Headless(int number)
    {
        var card = new VCardBuilder(number);
        card.Report(VCardProblem.BeginMissing, number);
        return card;
    }

    private static bool IsMark(VCardLine? property, string name) =>
        property?.Name == name && property.Value.Trim().Equals("VCARD", StringComparison.OrdinalIgnoreCase);

    // Text between cards is ignored unless it can only be the inside of a card whose beginning is broken.
    private static bool IsOfACard(VCardLine? property) => property?.Name is "VERSION" or "FN" or "N" or "TEL" or "EMAIL" or "ORG" or "ADR";

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) =>
        line.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;

    /// <summary>The bytes as they are, or as UTF-8 when the file is in UTF-16 (some phones).</summary>
    private static Stream WithoutUtf16(Stream stream)
    {
        var head = new byte[256];
        var position = stream.Position;
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = position;
        var encoding = TextEncodings.FromMarks(head.AsSpan(0, count));
        return encoding is null || encoding.CodePage == Encoding.UTF8.CodePage
            ? stream
            : Encoding.CreateTranscodingStream(stream, Encoding.GetEncoding(encoding.CodePage), Encoding.UTF8, leaveOpen: true);
    }
}
