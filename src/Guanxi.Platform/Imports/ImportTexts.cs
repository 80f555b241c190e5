using Guanxi.Platform.Imports.Runs;
using Microsoft.Extensions.Localization;
using Guanxi.Platform.Lists;

namespace Guanxi.Platform.Imports;

/// <summary>What pages and files say about imports.</summary>
internal static class ImportTexts
{
    public static string Kebab(Enum value) => EnumChoices.TextKey(value).Split('.')[^1];

    /// <summary>A reason in the reader's language, with the field or column it is about: "手机（D 列）：…".</summary>
    public static string Of(IStringLocalizer texts, RejectionReason reason, IReadOnlyList<string> headers)
    {
        var message = texts[reason.Code, [.. reason.Arguments]].Value;
        return reason.Column is { } column && column < headers.Count
            ? texts["import.at-column", headers[column], Upload.ColumnLetters.Of(column), message]
            : message;
    }
}
