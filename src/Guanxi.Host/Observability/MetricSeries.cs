using System.Globalization;

namespace Guanxi.Host.Observability;

/// <summary>One instrument with one set of labels.</summary>
internal sealed class MetricSeries(string labels, double[]? bounds)
{
    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[(bounds?.Length ?? -1) + 1];
    private double _value;
    private long _count;

    public void Add(double value)
    {
        lock (_lock)
        {
            _value += value;
            _count++;
            if (bounds is not null)
            {
                var place = Array.BinarySearch(bounds, value);
                _buckets[place < 0 ? ~place : place]++;
            }
        }
    }

    public void Set(double value)
    {
        lock (_lock)
        {
            _value = value;
        }
    }

    public void Write(TextWriter output, string name)
    {
        lock (_lock)
        {
            if (bounds is null)
            {
                output.Write($"{name}{Braces("")} {Text(_value)}\n");
                return;
            }

            long sum = 0;
            for (var place = 0; place < _buckets.Length; place++)
            {
                sum += _buckets[place];
                output.Write($"{name}_bucket{Braces($"le=\"{(place < bounds.Length ? Text(bounds[place]) : "+Inf")}\"")} {sum}\n");
            }

            output.Write($"{name}_sum{Braces("")} {Text(_value)}\n{name}_count{Braces("")} {_count}\n");
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private string Braces(string further)
    {
        var all = labels.Length > 0 && further.Length > 0 ? $"{labels},{further}" : labels + further;
        return all.Length == 0 ? "" : $"{{{all}}}";
    }
}
