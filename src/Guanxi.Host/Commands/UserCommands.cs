using System.CommandLine;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.Administration;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.Extensions.Localization;

namespace Guanxi.Host;

/// <summary><c>guanxi user add</c>: an account for a person, from the machine itself.</summary>
internal static class UserCommands
{
    public static Command User() => new("user", "Accounts of people.") { Add() };

    private static Command Add()
    {
        var userName = new Argument<string>("user-name") { Description = "Name to sign in with." };
        var person = new Option<string>("--name") { Description = "The person's name; an employee of this name without an account, or a new one.", Required = true };
        var role = new Option<string>("--role") { Description = "Name of a role to give.", DefaultValueFactory = _ => "" };
        var administrator = new Option<bool>("--administrator") { Description = "Give the role that holds everything." };
        var unit = new Option<string>("--unit") { Description = "Code of the unit of a new employee; without it the company.", DefaultValueFactory = _ => "" };
        var company = new Option<string>("--company") { Description = "Name of the company, when the base is empty.", DefaultValueFactory = _ => "" };
        var fromInput = new Option<bool>("--password-stdin") { Description = "Read the password from standard input." };
        var temporary = new Option<bool>("--temporary-password") { Description = "Print a temporary password, which must be changed at the first sign-in." };
        var command = new Command("add", "Add an account.") { userName, person, role, administrator, unit, company, fromInput, temporary };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parse, cancel) =>
        {
            var password = parse.GetValue(temporary) ? null : ReadPassword(parse.GetValue(fromInput));
            return await RunAsync([.. parse.UnmatchedTokens], new AddAccountRequest
            {
                UserName = parse.GetRequiredValue(userName),
                PersonName = parse.GetRequiredValue(person),
                RoleName = parse.GetRequiredValue(role),
                IsAdministrator = parse.GetValue(administrator),
                UnitCode = parse.GetRequiredValue(unit),
                CompanyName = parse.GetRequiredValue(company),
                Password = password,
            }, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, AddAccountRequest request, CancellationToken cancel)
    {
        await using var app = GuanxiHost.Build(settings);
        await Startup.MigrateAsync(app.Services, cancel);

        // The access log writes in the background, as it does while serving.
        var log = app.Services.GetRequiredService<Guanxi.Platform.Records.Access.AccessLog>();
        await log.StartAsync(cancel);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine(Environment.UserName, ChangeSource.Command);
        var outcome = await AccountCommands.AddAccountAsync(scope.ServiceProvider, request, cancel);
        await log.StopAsync(cancel);
        return outcome.Refused ? Refuse(outcome.Refusals, scope.ServiceProvider.GetRequiredService<IStringLocalizer>()) : Report(outcome.Value);
    }

    private static int Report(AddedAccount added)
    {
        if (added.TemporaryPassword is { } password)
        {
            Console.WriteLine(password);
        }

        return 0;
    }

    private static int Refuse(IReadOnlyList<Refusal> refusals, IStringLocalizer texts)
    {
        foreach (var refusal in refusals)
        {
            Console.Error.WriteLine($"{refusal.Field} {refusal.Code}: {texts[refusal.Code, [.. refusal.Arguments]]}".TrimStart());
        }

        return 1;
    }

    private static string ReadPassword(bool fromInput)
    {
        if (fromInput || Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? "";
        }

        Console.Error.Write("Password: ");
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
