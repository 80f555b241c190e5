namespace Guanxi.Customers.Archive;

/// <summary>Whom the archive is about.</summary>
internal enum CustomerKind
{
    Company,

    /// <summary>A private customer: the personal fields of the archive itself are then protected.</summary>
    Person,
}
