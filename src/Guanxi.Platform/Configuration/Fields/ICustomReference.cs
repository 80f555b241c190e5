namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Lets a custom field point to records of a module; the module registers one per type.</summary>
public interface ICustomReference
{
    /// <summary>The field type that it serves.</summary>
    CustomFieldType Type { get; }

    /// <summary>The id of the record with this number, or null when there is none within the person's reach.</summary>
    Task<long?> FindAsync(string number, CancellationToken cancel);

    /// <summary>Number and name of those records, for showing; ids outside the person's reach are left out.</summary>
    Task<IReadOnlyDictionary<long, CustomReferenceName>> NamesAsync(IReadOnlyCollection<long> ids, CancellationToken cancel);
}
