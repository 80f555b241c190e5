using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Records.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Organisation;

/// <summary>What the access log says about refusals.</summary>
internal static class RefusalLog
{
    public static Task<List<string>> OfAsync(GuanxiApp app, long staffId) => app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>()
        .Set<AccessEntry>().Where(entry => entry.StaffId == staffId && entry.Kind == AccessKind.Refused).Select(entry => entry.Detail).ToListAsync());
}
