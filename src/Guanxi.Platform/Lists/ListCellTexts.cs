using System.Globalization;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists;

/// <summary>Turns cells into what people read: choices by name, instants in Chinese time.</summary>
public sealed class ListCellTexts
{
    private readonly Dictionary<string, Dictionary<string, string>> _choices;
    private readonly IStringLocalizer _texts;

    private ListCellTexts(Dictionary<string, Dictionary<string, string>> choices, IStringLocalizer texts)
    {
        _choices = choices;
        _texts = texts;
    }

    /// <summary>Reads the names of the choices of the list's fields once.</summary>
    public static async Task<ListCellTexts> LoadAsync(IListDefinition list, IServiceProvider services, CancellationToken cancel)
    {
        var choices = new Dictionary<string, Dictionary<string, string>>();
        foreach (var field in await list.FieldsAsync(services, cancel))
        {
            if (field is { Kind: ListFieldKind.Choice, Choices: { } read })
            {
                choices[field.Key] = (await read(services, cancel)).ToDictionary(option => option.Value, option => option.Text);
            }
        }

        return new ListCellTexts(choices, services.GetRequiredService<IStringLocalizer>());
    }

    /// <summary>The text of a cell; empty for no value.</summary>
    public string ToText(IListField field, ListCell cell) => cell switch
    {
        { Value: null } => "",
        { IsMasked: true } => cell.Value.ToString()!,
        { Value: DateTime instant } => ChinaTime.WallClockAt(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        { Value: DateOnly date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Value: bool claim } => _texts[claim ? "common.yes" : "common.no"],
        { Value: IEnumerable<string> several } => string.Join("、", several),
        _ when field.Kind == ListFieldKind.Money && cell.Value is IFormattable amount => amount.ToString("#,##0.00", CultureInfo.InvariantCulture),
        _ => NameOf(field, ListValueText.Write(cell.Value) ?? ""),
    };

    /// <summary>The cell for a table file, typed so that spreadsheets can count with it.</summary>
    public TableCell ToTable(IListField field, ListCell cell) => cell switch
    {
        { Value: null } => default,
        { IsMasked: true } => TableCell.Text(cell.Value.ToString()),
        { Value: DateTime instant } => TableCell.DateTime(ChinaTime.WallClockAt(instant)),
        { Value: DateOnly date } => TableCell.Date(date),
        { Value: bool claim } => TableCell.Text(_texts[claim ? "common.yes" : "common.no"]),
        { Value: int or long } when field.Kind == ListFieldKind.Number => TableCell.Integer(Convert.ToInt64(cell.Value, CultureInfo.InvariantCulture)),
        { Value: int or long or decimal or double } => TableCell.Decimal(Convert.ToDecimal(cell.Value, CultureInfo.InvariantCulture)),
        _ => TableCell.Text(ToText(field, cell)),
    };

    private string NameOf(IListField field, string value) =>
        _choices.TryGetValue(field.Key, out var names) && names.TryGetValue(value, out var name) ? name : value;
}
