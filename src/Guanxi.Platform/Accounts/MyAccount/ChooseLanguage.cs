using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Texts;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts.MyAccount;

/// <summary>Keeps the acting person's language with the account, so that it follows to the next browser.</summary>
internal sealed class ChooseLanguage(GuanxiDbContext db, GuardedAccounts accounts, CurrentStaff staff, IHttpContextAccessor http)
{
    /// <param name="language">Culture name, or empty: what the browser asks for.</param>
    public async Task<Outcome<bool>> RunAsync(string language, CancellationToken cancel)
    {
        if (language.Length > 0 && Languages.All.All(known => known.Culture.Name != language))
        {
            return new Refusal("language-unknown", "Language");
        }

        var account = await accounts.OfAsync(staff, cancel);
        account.Language = language;
        await db.SaveChangesAsync(cancel);
        LanguageEndpoint.Keep(http.HttpContext!.Response, language);
        return true;
    }
}
