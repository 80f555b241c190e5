using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace Guanxi.Host.Observability;

/// <summary>Keeps what the framework's and our own instruments measure, and writes it in Prometheus' text form.</summary>
internal sealed class MetricBook : IDisposable
{
    /// <summary>Meter of the program's own instruments.</summary>
    public const string Meter = "Guanxi";

    private static readonly HashSet<string> Meters = [Meter, "Microsoft.AspNetCore.Hosting", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Runtime"];
    private static readonly double[] Seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    // A hostile caller must not fill the memory with label values.
    private const int MostSeries = 5_000;

    private readonly ConcurrentDictionary<(string Name, string Labels), MetricSeries> _series = new();
    private readonly ConcurrentDictionary<string, string> _types = new();
    private readonly MeterListener _listener = new();

    public MetricBook()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    public void Write(TextWriter output)
    {
        _listener.RecordObservableInstruments();
        foreach (var group in _series.GroupBy(series => series.Key.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.Write($"# TYPE {group.Key} {_types[group.Key]}\n");
            foreach (var series in group.OrderBy(series => series.Key.Labels, StringComparer.Ordinal))
            {
                series.Value.Write(output, group.Key);
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var isHistogram = instrument.GetType().Name.StartsWith("Histogram", StringComparison.Ordinal);
        var grows = instrument.GetType().Name.Contains("Counter", StringComparison.Ordinal) && !instrument.GetType().Name.Contains("UpDown", StringComparison.Ordinal);
        var name = NameOf(instrument, grows);
        var key = (name, LabelsOf(tags));
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= MostSeries)
            {
                return;
            }

            _types.TryAdd(name, isHistogram ? "histogram" : grows ? "counter" : "gauge");
            series = _series.GetOrAdd(key, added => new MetricSeries(added.Labels, isHistogram ? Seconds : null));
        }

        if (instrument.IsObservable)
        {
            series.Set(value);
        }
        else
        {
            series.Add(value);
        }
    }

    private static string NameOf(Instrument instrument, bool grows)
    {
        var name = new StringBuilder(instrument.Name.Replace('.', '_').Replace('-', '_'));
        if (instrument.Unit == "s")
        {
            name.Append("_seconds");
        }
        else if (instrument.Unit == "By")
        {
            name.Append("_bytes");
        }

        return (grows ? name.Append("_total") : name).ToString();
    }

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>();
        foreach (var (name, value) in tags)
        {
            if (value is not null)
            {
                var text = value.ToString()!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
                labels.Add($"{name.Replace('.', '_')}=\"{text}\"");
            }
        }

        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }
}
