using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Terms;

internal static class TermsSetup
{
    public static void AddTerms(this IServiceCollection services) => services.AddSingleton<TermsRegister>();
}
