using Guanxi.Platform.Accounts.Administration;
using Guanxi.Platform.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Accounts;

/// <summary>Acts on accounts for the command line and for tests.</summary>
public static class AccountCommands
{
    /// <summary>Gives an employee a sign-in, and perhaps a role.</summary>
    /// <param name="scope">Services of one scope, whose <see cref="Permissions.CurrentStaff"/> says who acts.</param>
    public static Task<Outcome<AddedAccount>> AddAccountAsync(IServiceProvider scope, AddAccountRequest request, CancellationToken cancel) =>
        scope.GetRequiredService<AddAccount>().RunAsync(request, cancel);
}
