namespace Guanxi.Platform.Accounts.Administration;

/// <summary>What was added.</summary>
/// <param name="TemporaryPassword">To be shown once; null when the person chose one.</param>
public sealed record AddedAccount(long AccountId, long StaffId, string? TemporaryPassword);
