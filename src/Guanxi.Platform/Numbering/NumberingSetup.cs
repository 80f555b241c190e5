using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Numbering;

internal static class NumberingSetup
{
    public static void AddNumbering(this IServiceCollection services)
    {
        services.AddScoped<NumberSource>();
    }
}
