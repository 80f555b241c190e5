using System.Text.Json;
using Guanxi.Platform.Ui;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists;

/// <summary>The values of an enum as choices, in their declared order.</summary>
public static class EnumChoices
{
    public static Task<IReadOnlyList<SelectOption>> Of<TEnum>(IServiceProvider services, CancellationToken cancel)
        where TEnum : struct, Enum
    {
        var texts = services.GetRequiredService<IStringLocalizer>();
        return Task.FromResult<IReadOnlyList<SelectOption>>(
            [.. Enum.GetValues<TEnum>().Select(value => new SelectOption(value.ToString(), texts[TextKey(value)]))]);
    }

    /// <summary><c>enum.access-kind.signed-in</c>.</summary>
    public static string TextKey(Enum value) =>
        $"enum.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.GetType().Name)}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";
}
