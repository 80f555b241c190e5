namespace Guanxi.Platform.Tables;

public static class CsvTableWriter
{
    internal static bool IsFormulaSign(char sign) => sign is '=' or '+' or '-' or '@' or '\t' or '\r';
}
