namespace Guanxi.Customers.Phones;

/// <summary>What kind of line a number is.</summary>
internal enum PhoneLine
{
    Mobile,
    FixedLine,
    Fax,
    Other,
}
