using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Data;
using Guanxi.Platform.Numbering.Rules;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Transfer;

/// <summary>Reads everything that administrators set.</summary>
internal sealed class ExportConfiguration(GuanxiDbContext db)
{
    public async Task<ConfigurationFile> RunAsync(CancellationToken cancel) => new()
    {
        Format = ConfigurationFile.KnownFormat,
        CustomFields = await db.Set<CustomField>().OrderBy(field => field.ObjectKey).ThenBy(field => field.Key)
            .Select(field => new ConfigurationFile.FieldPart(
                field.ObjectKey, field.Key, field.Chinese, field.English, field.Type, field.ListKey,
                field.Required, field.IsUnique, field.Protection, field.Order, field.ClosedFrom)).ToListAsync(cancel),
        ValueLists = [.. (await db.Set<ValueList>().AsNoTracking().Include(list => list.Items).OrderBy(list => list.Key).ToListAsync(cancel)).Select(PartOf)],
        NumberRules = await db.Set<NumberRule>().OrderBy(rule => rule.ObjectKey).ToDictionaryAsync(rule => rule.ObjectKey, rule => rule.Pattern, cancel),
        Settings = await db.Set<Setting>().OrderBy(setting => setting.Key).ToDictionaryAsync(setting => setting.Key, setting => setting.Value, cancel),
        ModulesOff = await db.Set<ModuleSwitch>().Where(row => !row.IsOn).Select(row => row.ModuleKey).OrderBy(key => key).ToListAsync(cancel),
    };

    private static ConfigurationFile.ListPart PartOf(ValueList list) => new(
        list.Key,
        list.Chinese,
        list.English,
        [.. list.Items.OrderBy(item => item.Order).ThenBy(item => item.Code, StringComparer.Ordinal)
            .Select(item => new ConfigurationFile.ItemPart(item.Code, item.Chinese, item.English, item.Order, item.ValidFrom, item.ValidTo))]);
}
