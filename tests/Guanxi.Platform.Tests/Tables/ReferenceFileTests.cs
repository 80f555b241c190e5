using System.Text.Json;
using Guanxi.Platform.Tables;
using Guanxi.Platform.VCards;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>Files that other products wrote.</summary>
public sealed class ReferenceFileTests
{
    private static readonly string Copied = Path.Combine(AppContext.BaseDirectory, "TestData", "contact-import");

    [Theory]
    [InlineData("ez-vcard/John_Doe_GMAIL.vcf", 1)]
    [InlineData("ez-vcard/John_Doe_IPHONE.vcf", 1)]
    [InlineData("ez-vcard/John_Doe_MS_OUTLOOK.vcf", 1)]
    [InlineData("ez-vcard/gmail-list.vcf", 3)]
    [InlineData("ez-vcard/gmail-single.vcf", 1)]
    [InlineData("ez-vcard/rfc6350-example.vcf", 1)]
    public async Task EachCardIsReadWithoutAProblem(string name, int cards)
    {
        await using var file = File.OpenRead(Path.Combine(Copied, name));

        var read = VCardReader.Read(file).ToList();
        Assert.Equal(cards, read.Count);
        Assert.All(read, card => Assert.Empty(card.Problems));
        Assert.All(read, card => Assert.NotNull(card.FormattedName));
    }

    [Fact]
    public async Task AnOutlookCardGivesItsParts()
    {
        await using var file = File.OpenRead(Path.Combine(Copied, "ez-vcard/John_Doe_MS_OUTLOOK.vcf"));

        var card = VCardReader.Read(file).Single();
        Assert.Equal(("2.1", "Doe", "John"), (card.Version, card.FamilyName, card.GivenName));
        Assert.Equal([new VCardPhone("work", "(905) 555-1234"), new VCardPhone("home", "(905) 666-1234")], card.Phones);
        Assert.Equal(["work", "home"], card.Addresses.Select(address => address.Kind));
        Assert.Equal("john.doe@ibm.cm", card.Emails.Single().Address);
    }

    [Fact]
    public async Task TheHeaderBelowAnIntroductionIsFound()
    {
        await using var file = File.OpenRead(Path.Combine(Copied, "readxl/deaths.xlsx"));
        using var reader = await OpenAsync(file);

        Assert.Equal(["arts", "other"], reader.SheetNames);
        Assert.Equal(5, reader.SuggestHeaderRow());
        var rows = reader.Rows.ToDictionary(row => row.Number);
        Assert.Equal(["Name", "Profession", "Age", "Has kids", "Date of birth", "Date of death"], rows[5].Cells);
        Assert.Equal(["David Bowie", "musician", "69", "TRUE", "1947-01-08", "2016-01-10"], rows[6].Cells);
    }

    [Fact]
    public async Task EachSheetOfMixedTypesIsRead()
    {
        await using var file = File.OpenRead(Path.Combine(Copied, "readxl/type-me.xlsx"));
        using var reader = await OpenAsync(file);

        var lastRows = reader.SheetNames.Select(name =>
        {
            reader.SelectSheet(name);
            return reader.Rows.Last().Number;
        });
        Assert.Equal([11, 8, 8, 7], lastRows);
    }

    [Fact]
    public async Task EveryFileOfTheReferenceFolderOpensWithAllItsRows()
    {
        var root = Environment.GetEnvironmentVariable("GUANXI_REFERENCE_DATA");
        if (string.IsNullOrEmpty(root))
        {
            Assert.Skip("GUANXI_REFERENCE_DATA is not set: the folder of files that may not be copied is not at hand.");
        }

        var folder = Path.Combine(root, "contact-import");
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expected.json")));
        var checkedFiles = 0;
        foreach (var entry in expected.RootElement.GetProperty("files").EnumerateObject().Where(entry => Path.GetExtension(entry.Name) is ".vcf" or ".csv" or ".xlsx"))
        {
            await using var file = File.OpenRead(Path.Combine(folder, entry.Name));
            using var reader = await OpenAsync(file);
            var faults = Check(reader, entry.Value);
            Assert.True(faults.Count == 0, $"{entry.Name}: {string.Join("; ", faults)}");
            checkedFiles++;
        }

        Assert.True(checkedFiles >= 40, $"Only {checkedFiles} files were found.");
    }

    private static List<string> Check(TableReader reader, JsonElement expected) => reader.Kind switch
    {
        TableFileKind.VCard => Differ("cards", expected.GetProperty("VCARD").GetInt32(), reader.Rows.Count() - 1),
        TableFileKind.DelimitedText => Differ("records", expected.GetProperty("records").GetInt32(), reader.Rows.Count()),
        _ => expected.EnumerateObject().SelectMany(sheet => CheckSheet(reader, sheet.Name, sheet.Value.GetString()!)).ToList(),
    };

    /// <summary>The used range of a sheet may end in formatted but empty cells, so that what is read must lie inside it.</summary>
    private static List<string> CheckSheet(TableReader reader, string name, string range)
    {
        reader.SelectSheet(name);
        var end = XlsxTexts.Position(range.Split(':')[^1])!.Value;
        var rows = reader.Rows.ToList();
        return rows.Count == 0 || rows[^1].Number > end.Row || rows.Max(row => row.Cells.Count) > end.Column + 1
            ? [$"sheet {name}: {rows.Count} rows do not fit {range}"]
            : [];
    }

    private static List<string> Differ(string what, int expected, int actual) =>
        expected == actual ? [] : [$"{actual} {what} instead of {expected}"];
}
