using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Tables;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports.Failures;

/// <summary>An empty file whose headings are all understood, with one example row.</summary>
internal static class TemplateFile
{
    /// <param name="target">What the file is for.</param>
    /// <param name="texts">Headings in the reader's language.</param>
    /// <param name="stream">Written to asynchronously only.</param>
    /// <param name="cancel">Cancels the writing.</param>
    public static async Task WriteAsync(IImportTarget target, IStringLocalizer texts, Stream stream, CancellationToken cancel)
    {
        await using var writer = new XlsxTableWriter(stream);
        await writer.BeginSheetAsync(
            texts[$"import-target.{target.Key}"],
            [.. target.Fields.Select(field => new TableColumn(texts[ImportFieldText.KeyOf(target.Key, field.Key)]))],
            cancel);
        await writer.WriteRowAsync([.. target.Fields.Select(field => TableCell.Text(field.Example))], cancel);
        await writer.EndAsync(cancel);
    }
}
