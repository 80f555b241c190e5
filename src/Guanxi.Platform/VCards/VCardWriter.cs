using System.Text;

namespace Guanxi.Platform.VCards;

/// <summary>Writes contacts as a .vcf in UTF-8.</summary>
/// <param name="stream">Written to asynchronously only; stays the caller's.</param>
public sealed class VCardWriter(Stream stream, VCardVersion version)
{
    private const int FoldOctets = 75;
    private readonly StringBuilder text = new();
    private int groups;

    /// <summary>Writes one card. Its line number, problems and version are not written.</summary>
    public async Task WriteAsync(VCard card, CancellationToken cancel = default)
    {
        text.Clear();
        groups = 0;
        Put("BEGIN:VCARD");
        Put(version == VCardVersion.V30 ? "VERSION:3.0" : "VERSION:4.0");
        Put($"FN:{VCardTexts.Escape(card.FormattedName ?? card.Organisation ?? "?")}");
        Structured("N", null, card.FamilyName, card.GivenName, card.AdditionalNames, card.NamePrefix, card.NameSuffix);
        Single("NICKNAME", card.Nickname);
        if (card.Organisation is not null || card.Department is not null)
        {
            Structured("ORG", null, [card.Organisation, .. card.Department?.Split('/') ?? []]);
        }

        Single("TITLE", card.Title);
        Single("ROLE", card.Role);
        foreach (var phone in card.Phones)
        {
            Labelled($"TEL{Type(phone.Kind)}:{VCardTexts.Escape(phone.Number)}", phone.Label);
        }

        foreach (var email in card.Emails)
        {
            Labelled($"EMAIL{Type(email.Kind)}:{VCardTexts.Escape(email.Address)}", email.Label);
        }

        foreach (var place in card.Addresses)
        {
            Structured("ADR", place.Kind, place.PostBox, place.Extended, place.Street, place.City, place.Region, place.PostalCode, place.Country);
        }

        WriteRest(card);
        Put("END:VCARD");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancel);
    }

    private static string Type(string kind) => VCardKinds.TypeOf(kind) is { } type ? $";TYPE={type}" : "";

    private void WriteRest(VCard card)
    {
        foreach (var url in card.Urls)
        {
            Single("URL", url);
        }

        // 4.0 knows whole dates without dashes only; a day without a year begins with dashes in both.
        Single("BDAY", version == VCardVersion.V40 && card.Birthday is [not '-', ..] ? card.Birthday.Replace("-", "", StringComparison.Ordinal) : card.Birthday);
        Single("NOTE", card.Note);
        Single("CATEGORIES", card.Categories);
        Single("UID", card.Uid);
        foreach (var other in card.Others)
        {
            Single(other.Name, other.Value);
        }
    }

    private void Single(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Put($"{name}:{VCardTexts.Escape(value)}");
        }
    }

    private void Structured(string name, string? kind, params string?[] parts) =>
        Put($"{name}{(kind is null ? "" : Type(kind))}:{string.Join(';', parts.Select(part => VCardTexts.Escape(part ?? "")))}");

    private void Labelled(string line, string? label)
    {
        if (label is null)
        {
            Put(line);
            return;
        }

        groups++;
        Put($"item{groups}.{line}");
        Put($"item{groups}.X-ABLabel:{VCardTexts.Escape(label)}");
    }

    /// <summary>A line folded at 75 octets, never inside a character.</summary>
    private void Put(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > FoldOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
