namespace Guanxi.Customers.Archive;

/// <summary>What a further name of a customer is.</summary>
internal enum CustomerNameKind
{
    Short,
    English,
    Former,
    Other,
}
