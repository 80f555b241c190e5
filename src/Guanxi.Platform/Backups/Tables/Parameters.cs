using System.Data.Common;
using System.Globalization;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Numbered parameters <c>@p0</c>, <c>@p1</c>…</summary>
internal static class Parameters
{
    public static void Add(DbCommand command, int number)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@p" + number.ToString(CultureInfo.InvariantCulture);
        command.Parameters.Add(parameter);
    }
}
