namespace Guanxi.Platform.Accounts.Administration;

/// <summary>A sign-in for an employee, who is found or created.</summary>
public sealed record AddAccountRequest
{
    public required string UserName { get; init; }

    /// <summary>The employee; null: found by <see cref="PersonName"/> among those without an account, else created.</summary>
    public long? StaffId { get; init; }

    public string PersonName { get; init; } = "";

    /// <summary>Unit of an employee to be created; empty: the company.</summary>
    public string UnitCode { get; init; } = "";

    /// <summary>Name of the company, for a base that has no unit yet.</summary>
    public string CompanyName { get; init; } = "";

    /// <summary>Role to give; empty: none.</summary>
    public string RoleName { get; init; } = "";

    /// <summary>True to give the role that holds everything; it is created when there is none.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Password of the person's own choice; null: a temporary one is made, which must be changed.</summary>
    public string? Password { get; init; }
}
