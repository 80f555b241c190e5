using Guanxi.Platform.Accounts.Administration;
using Guanxi.Platform.Accounts.FirstAdministrator;
using Guanxi.Platform.Accounts.MyAccount;
using Guanxi.Platform.Accounts.Passwords;
using Guanxi.Platform.Accounts.Refusals;
using Guanxi.Platform.Accounts.RequiredSteps;
using Guanxi.Platform.Accounts.SecondFactor;
using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Accounts.SignIn;
using Guanxi.Platform.Accounts.Tokens;
using Guanxi.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Accounts;

/// <summary>Sign-in by the framework's Identity (password hashing, lockout, second factor, cookie), and tokens for the API.</summary>
internal static class AccountSetup
{
    /// <summary>Chooses the token on the API and the cookie everywhere else.</summary>
    private const string ChoosingScheme = "guanxi";

    public static void AddAccounts(this IServiceCollection services)
    {
        AddSchemes(services);
        AddIdentity(services);
        services.AddSingleton<SignInLimiter>();
        services.AddSingleton<AccountsExist>();
        services.AddSingleton<ApiProblem>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedRequests>();
        services.AddScoped<IAuthorizationHandler, TokenLimits>();
        services.AddScoped<SessionBook>();
        services.AddScoped<EndOtherSessions>();
        services.AddScoped<SignInAftermath>();
        services.AddScoped<SignInStaff>();
        services.AddScoped<SignInSecondStep>();
        services.AddScoped<CreateFirstAdministrator>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SecondFactorSetup>();
        services.AddScoped<TokenQueries>();
        services.AddScoped<AddToken>();
        services.AddScoped<RevokeToken>();
        services.AddScoped<MyRights>();
        services.AddScoped<ChooseLanguage>();
        services.AddScoped<AccountQueries>();
        services.AddScoped<AccountGuard>();
        services.AddScoped<PersonForAccount>();
        services.AddScoped<RoleForAccount>();
        services.AddScoped<AddAccount>();
        services.AddScoped<ChangeAccount>();
    }

    /// <summary>Between authentication and authorisation: who is acting, and what that person must do first.</summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseMiddleware<CurrentStaffMiddleware>();
        app.UseMiddleware<RequiredStep>();
    }

    private static void AddSchemes(IServiceCollection services)
    {
        var authentication = services.AddAuthentication(ChoosingScheme);
        authentication.AddPolicyScheme(ChoosingScheme, null, options => options.ForwardDefaultSelector = context =>
            ApiPath.IsApi(context.Request.Path) ? TokenAuthentication.SchemeName : IdentityConstants.ApplicationScheme);
        authentication.AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, null);
        authentication.AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(SetCookie));
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddScoped<IPasswordValidator<Account>, PasswordCheck>();
        services.AddScoped<IUserStore<Account>, UserOnlyStore<Account, GuanxiDbContext, long>>();
        services.AddIdentityCore<Account>(options => options.User.AllowedUserNameCharacters = "")
            .AddUserManager<GuardedAccounts>()
            .AddSignInManager<SessionSignIn>()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>();
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "guanxi";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "back";

        // How long a sign-in lasts is decided by the session's row; the cookie only must not go first.
        cookie.ExpireTimeSpan = TimeSpan.FromDays(31);
        cookie.SlidingExpiration = false;
        cookie.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            // The status alone: the page for it is shown at the refused address.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
