namespace Guanxi.Customers.Duplicates;

/// <summary>By what two entries of one customer meet.</summary>
internal enum DuplicateKeyKind
{
    /// <summary>Folded name, also of short, former and other names.</summary>
    Name,

    /// <summary>Folded name without place and legal form; compared by its beginning.</summary>
    CoreName,

    /// <summary>Digits of E.164.</summary>
    Phone,

    CreditCode,

    /// <summary>Address in lower case.</summary>
    Email,
}
