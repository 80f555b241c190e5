using Guanxi.Platform.Lists.Export;
using Guanxi.Platform.Lists.Views;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Ui;

namespace Guanxi.Platform.Lists.Page;

/// <summary>Reads what the page of a list shows.</summary>
internal sealed class ListScreenReader(IServiceProvider services, CurrentStaff staff, SavedViewQueries views)
{
    /// <summary>Pages count no further without being asked.</summary>
    public const int CountLimit = 10_000;

    public async Task<ListScreen> ReadAsync(IListDefinition list, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancel)
    {
        var reader = list.Reader(services);
        var fields = await list.FieldsAsync(services, cancel);
        var parsed = await reader.ParseAsync(await views.ExpandAsync(list.Key, parameters, cancel), cancel);
        var request = parsed.Request;
        var page = await reader.ReadAsync(request, cancel);
        return new ListScreen
        {
            List = list,
            Fields = fields,
            Request = request,
            Refusals = parsed.Refusals,
            Page = page,
            Cells = await ListCellTexts.LoadAsync(list, services, cancel),
            Count = await CountAsync(reader, request, page, cancel),
            Views = await views.ForListAsync(list.Key, cancel),
            Choices = await ChoicesAsync(fields, cancel),
            MayExport = ExportList.MayExport(staff, list),
            Actions = [.. list.Actions.Where(action => staff.May(action.Permission))],
        };
    }

    private static async Task<ListCount?> CountAsync(IListReader reader, ListRequest request, ListPage page, CancellationToken cancel)
    {
        if (request.CountsExactly)
        {
            return await reader.CountAsync(request, null, cancel);
        }

        if (request.Position.Direction != ListDirection.First)
        {
            return null;
        }

        return page.Next is null ? new ListCount(page.Rows.Count, false) : await reader.CountAsync(request, CountLimit, cancel);
    }

    private async Task<Dictionary<string, IReadOnlyList<SelectOption>>> ChoicesAsync(IReadOnlyList<IListField> fields, CancellationToken cancel)
    {
        var choices = new Dictionary<string, IReadOnlyList<SelectOption>>();
        foreach (var field in fields.Where(field => field.Filterable))
        {
            var read = field.Choices ?? field.Kind switch
            {
                ListFieldKind.Person => OrganisationChoices.Staff,
                ListFieldKind.Unit => OrganisationChoices.Units,
                _ => null,
            };
            if (read is not null)
            {
                choices[field.Key] = await read(services, cancel);
            }
        }

        return choices;
    }
}
