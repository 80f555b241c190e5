using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>Who keeps the signed papers (专人, REAL-111): the holders of the post that the setting names.</summary>
internal sealed class Custodians(GuanxiDbContext db, SettingReader settings)
{
    public const string PostSetting = "custodian-post";

    /// <summary>True when the person holds the post on that day.</summary>
    public async Task<bool> IsOneAsync(long staffId, DateOnly day, CancellationToken cancel)
    {
        var name = await settings.TextAsync(PostSetting, cancel);
        return await (from holder in db.Set<PostHolder>()
                      join post in db.Set<Post>() on holder.PostId equals post.Id
                      where post.Name == name && holder.StaffId == staffId && holder.From <= day && (holder.To == null || holder.To >= day)
                      select holder.Id).AnyAsync(cancel);
    }
}
