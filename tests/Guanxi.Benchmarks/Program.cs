using Guanxi.Benchmarks;

// dotnet run -c Release --project tests/Guanxi.Benchmarks -- VERB …; docs/performance.md has the whole list.
return args switch
{
    ["generate", var database, var customers] => await LargeBase.GenerateAsync(database, int.Parse(customers, System.Globalization.CultureInfo.InvariantCulture)),
    ["load", var database, .. var only] => await LoadRun.RunAsync(database, only),
    ["start", var database] => await StartRun.RunAsync(database),
    ["serve-postgres", var folder] => await PostgresRun.RunAsync(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("generate DATABASE CUSTOMERS | load DATABASE [NAME…] | start DATABASE | serve-postgres FOLDER");
    return 2;
}
