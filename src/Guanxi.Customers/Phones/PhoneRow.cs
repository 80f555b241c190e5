namespace Guanxi.Customers.Phones;

/// <summary>A telephone number as the acting person may see it.</summary>
/// <param name="Number">As typed, or its mask.</param>
/// <param name="IsDoubtful">True when no numbering plan knows the number.</param>
internal sealed record PhoneRow(long Id, PhoneLine Kind, string Number, bool IsDoubtful);
