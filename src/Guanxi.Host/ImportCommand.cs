using System.CommandLine;
using Guanxi.Platform.Imports.Commands;
using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Host;

/// <summary>Imports a file: <c>guanxi import FILE</c>. Exit code 0: all rows; 2: some failed; 1: refused.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = "An .xlsx, .xls, .csv or .vcf file." };
        var user = new Option<string?>("--as") { Description = "Sign-in name of the person in whose name the import is done." };
        var sheet = new Option<string?>("--sheet") { Description = "Sheet to read; by default the first with content." };
        var mapping = new Option<string>("--mapping") { Description = "Name of a saved mapping, or auto.", DefaultValueFactory = _ => "auto" };
        var duplicates = new Option<DuplicateChoice>("--duplicates") { Description = "What happens with customers that are in the base already." };
        var owner = new Option<string?>("--owner") { Description = "Staff number of the owner of rows that name none." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check every row, write none." };
        var resume = new Option<long?>("--resume") { Description = "Go on with an interrupted import." };
        var undo = new Option<long?>("--undo") { Description = "Take a whole import back." };
        var command = new Command("import", "Import customers and contacts from a file.")
        {
            file, user, sheet, mapping, duplicates, owner, dryRun, resume, undo,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parse, cancel) => RunAsync(
            Settings(parse, file),
            parse.InvocationConfiguration.Output,
            parse.GetValue(user),
            import => parse.GetValue(resume) is { } interrupted ? import.ResumeAsync(interrupted, cancel)
                : parse.GetValue(undo) is { } done ? import.UndoAsync(done, cancel)
                : import.ImportAsync(
                    new ImportFileRequest
                    {
                        Path = parse.GetValue(file) ?? "",
                        SheetName = parse.GetValue(sheet),
                        Mapping = parse.GetValue(mapping)!,
                        Duplicates = parse.GetValue(duplicates),
                        Owner = parse.GetValue(owner),
                        DryRun = parse.GetValue(dryRun),
                    },
                    cancel),
            cancel));
        return command;
    }

    // Without a file the grammar takes the first setting (--Database=…) for one.
    private static string[] Settings(ParseResult parse, Argument<string?> file) =>
        parse.GetValue(file) is ['-', '-', ..] and var setting ? [setting, .. parse.UnmatchedTokens] : [.. parse.UnmatchedTokens];

    private static async Task<int> RunAsync(
        string[] settings, TextWriter output, string? userName, Func<ImportByCommand, Task<int>> act, CancellationToken cancel)
    {
        await using var app = GuanxiHost.Build(settings);
        await Startup.MigrateAsync(app.Services, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var import = scope.ServiceProvider.ImportByCommand(output);
        return await import.ActAsAsync(userName, cancel) ? await act(import) : ImportByCommand.RefusedCode;
    }
}
