namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>When a session is over by itself.</summary>
public static class SessionRule
{
    /// <summary>The last request is noted at most this often, so that reading pages does not write each time.</summary>
    public static readonly TimeSpan NoteEvery = TimeSpan.FromMinutes(1);

    /// <summary>True when nobody used the session for longer than the terms allow, or it lasted longer than they allow.</summary>
    /// <param name="startedAt">UTC.</param>
    /// <param name="lastSeenAt">UTC; the person may have been there up to <see cref="NoteEvery"/> later, which counts in the person's favour.</param>
    /// <param name="now">UTC.</param>
    public static bool IsOver(DateTime startedAt, DateTime lastSeenAt, DateTime now, SecurityTerms terms) =>
        now > lastSeenAt + TimeSpan.FromMinutes(terms.SessionIdleMinutes) + NoteEvery || now > startedAt + TimeSpan.FromHours(terms.SessionHours);

    /// <summary>True when the request is worth noting as the last one.</summary>
    public static bool IsWorthNoting(DateTime lastSeenAt, DateTime now) => now >= lastSeenAt + NoteEvery;
}
