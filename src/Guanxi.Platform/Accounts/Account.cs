using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts;

/// <summary>The sign-in of one employee.</summary>
internal sealed class Account : IdentityUser<long>, IHistoric
{
    public long StaffId { get; set; }

    /// <summary>Culture name of the person's language, or empty for the browser's.</summary>
    public string Language { get; set; } = "";

    /// <summary>True when the password was set by an administrator and must be changed first.</summary>
    public bool MustChangePassword { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>Instant (UTC) of the last sign-in, or null.</summary>
    public DateTime? LastSignInAt { get; init; }

    public RecordReference HistoryOf => new(StaffMember.RecordType, StaffId);
}
