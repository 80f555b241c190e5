using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers;

/// <summary>Brings the rows that hang on a record in step with what was written, touching only what differs.</summary>
internal static class Parts
{
    /// <summary>Rows equal to none of the wanted ones are deleted, wanted ones that are not there are added.</summary>
    /// <param name="same">Two rows that say the same.</param>
    public static void Replace<T>(DbContext db, List<T> there, IEnumerable<T> wanted, Func<T, T, bool> same)
        where T : class
    {
        var missing = wanted.ToList();
        foreach (var row in there.ToList())
        {
            var equal = missing.FindIndex(candidate => same(row, candidate));
            if (equal >= 0)
            {
                missing.RemoveAt(equal);
            }
            else
            {
                there.Remove(row);
                db.Remove(row);
            }
        }

        there.AddRange(missing);
    }
}
