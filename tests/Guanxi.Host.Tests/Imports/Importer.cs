using Guanxi.Host.Tests.App;
using Guanxi.Host.Tests.Customers;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Imports;

/// <summary>A person at the pages, and a program of that person at the API.</summary>
internal sealed class Importer(PageClient pages, ApiClient api) : IDisposable
{
    public PageClient Pages { get; } = pages;

    public HttpClient Api { get; } = api.Http;

    public static async Task<Importer> OfAsync(GuanxiApp app, string userName = "admin")
    {
        var staffId = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Account>()
            .Where(account => account.UserName == userName).Select(account => account.StaffId).SingleAsync());
        return new Importer(await app.SignInAsync(userName), await ApiClient.OfAsync(app, staffId));
    }

    public void Dispose()
    {
        Pages.Dispose();
        Api.Dispose();
    }
}
