using System.Net.Http.Headers;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.Tokens;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Lists;

internal static class ApiClients
{
    /// <summary>Somebody who is signed in to the pages and holds a token for the API.</summary>
    /// <param name="roleId">The one role that counts for the token.</param>
    public static async Task<PageClient> SignInWithTokenAsync(this GuanxiApp app, string userName = "admin", long? roleId = null)
    {
        var secret = TokenSecret.Create();
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var account = await db.Set<Account>().SingleAsync(row => row.UserName == userName);
            var now = app.Clock.GetUtcNow().UtcDateTime;
            db.Add(new ApiToken
            {
                StaffId = account.StaffId, Name = "test", Prefix = TokenSecret.PrefixOf(secret), SecretHash = TokenSecret.HashOf(secret),
                RoleId = roleId, CreatedAt = now, ExpiresOn = DateOnly.FromDateTime(now).AddDays(30),
            });
            await db.SaveChangesAsync();
        });
        var client = await app.SignInAsync(userName);
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }
}
