using System.Text;
using Guanxi.TextCompiler;

// Arguments: output file, override file, input files; an argument @list names a file with one input file a line.
if (args.Length < 3)
{
    await Console.Error.WriteLineAsync("Guanxi.TextCompiler : error TEXT000: arguments: output overrides inputs|@list");
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
var inputs = args[2..].SelectMany(argument => argument.StartsWith('@') ? File.ReadAllLines(argument[1..]) : [argument]);
var traditional = TraditionalText.Read(args[1]);
var compilation = TextCompilation.Run(
    inputs.Where(path => path.Length > 0).Select(path => new TextSource(path, File.ReadAllText(path))),
    traditional.Convert);

foreach (var problem in compilation.Problems)
{
    await Console.Error.WriteLineAsync(problem);
}

if (compilation.Problems.Count > 0)
{
    return 1;
}

await File.WriteAllTextAsync(args[0], compilation.ToJson());
return 0;
