using System.Text.Json;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Numbering.Rules;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Transfer;

/// <summary>Adds and changes what a configuration file holds, all or nothing; what it does not name stays as it is.</summary>
internal sealed class ImportConfiguration(
    GuanxiDbContext db, WriteGate gate, ModuleList modules, SaveValueList saveList, SaveCustomField saveField,
    ChangeNumberRule changeNumber, ChangeSettings changeSettings, SwitchModules switchModules)
{
    /// <returns>How many parts the file held.</returns>
    public async Task<Outcome<int>> RunAsync(Stream json, CancellationToken cancel)
    {
        if (await ReadAsync(json, cancel) is not { Format: ConfigurationFile.KnownFormat } file)
        {
            return new Refusal("configuration-file", "File");
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var refusals = new List<Refusal>();
        foreach (var list in file.ValueLists)
        {
            refusals.AddRange(Named("value-list:" + list.Key, await ImportAsync(list, cancel)));
        }

        foreach (var field in file.CustomFields)
        {
            refusals.AddRange(Named($"custom-field:{field.ObjectKey}.{field.Key}", await ImportAsync(field, cancel)));
        }

        foreach (var (key, pattern) in file.NumberRules)
        {
            var version = await db.Set<NumberRule>().Where(rule => rule.ObjectKey == key).Select(rule => rule.Version).SingleOrDefaultAsync(cancel);
            refusals.AddRange(Named("number-rule:" + key, (await changeNumber.RunAsync(new ChangeNumberRuleRequest(key, pattern, version), cancel)).Refusals));
        }

        refusals.AddRange(Named("setting", (await changeSettings.RunAsync(file.Settings.ToDictionary(pair => pair.Key, string? (pair) => pair.Value), cancel)).Refusals));
        refusals.AddRange((await switchModules.RunAsync([.. modules.All.Select(module => module.Key).Except(file.ModulesOff)], cancel)).Refusals);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        await transaction.CommitAsync(cancel);
        return file.ValueLists.Count + file.CustomFields.Count + file.NumberRules.Count + file.Settings.Count + file.ModulesOff.Count;
    }

    private static async Task<ConfigurationFile?> ReadAsync(Stream json, CancellationToken cancel)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<ConfigurationFile>(json, ConfigurationJson.Options, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The same refusals, with the part of the file in front.</summary>
    private static IEnumerable<Refusal> Named(string part, IReadOnlyList<Refusal> refusals) =>
        refusals.Select(refusal => new Refusal("configuration-part") { Arguments = [part, refusal.Field ?? "", refusal.Code] });

    private async Task<IReadOnlyList<Refusal>> ImportAsync(ConfigurationFile.ListPart part, CancellationToken cancel)
    {
        var version = await db.Set<ValueList>().Where(list => list.Key == part.Key).Select(list => list.Version).SingleOrDefaultAsync(cancel);
        var items = part.Items.Select(item => new SaveValueListItem(item.Code, item.Chinese, item.English, item.Order, item.ValidFrom, item.ValidTo)).ToList();
        return (await saveList.RunAsync(new SaveValueListRequest(part.Key, part.Chinese, part.English, items, version), cancel)).Refusals;
    }

    private async Task<IReadOnlyList<Refusal>> ImportAsync(ConfigurationFile.FieldPart part, CancellationToken cancel)
    {
        var stored = await db.Set<CustomField>().AsNoTracking().SingleOrDefaultAsync(field => field.ObjectKey == part.ObjectKey && field.Key == part.Key, cancel);
        if (stored is not null && (stored.Type, stored.ListKey, stored.IsUnique) != (part.Type, part.ListKey, part.IsUnique))
        {
            return [new Refusal("custom-field-other-type", "Type")];
        }

        var request = new SaveCustomFieldRequest(
            stored?.Id, part.ObjectKey, part.Key, part.Chinese, part.English, part.Type, part.ListKey,
            part.Required, part.IsUnique, part.Protection, part.Order, part.ClosedFrom, stored?.Version ?? 0);
        return (await saveField.RunAsync(request, cancel)).Refusals;
    }
}
