using System.Security.Cryptography;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Files;

/// <summary>Checks, keeps and hands out files.</summary>
internal sealed class FileStore(GuanxiDbContext db, SettingReader settings)
{
    public const string SizeSetting = "file-size-megabytes";

    public const string TypesSetting = "file-types";

    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>Everything that speaks against taking the file in. Asked before the transaction: large files take a while.</summary>
    /// <param name="content">Seekable.</param>
    public async Task<Outcome<FileDraft>> CheckAsync(Stream content, string name, string field, CancellationToken cancel)
    {
        var clean = FileNameRule.Clean(name);
        var extension = FileNameRule.Extension(clean);
        var megabytes = await settings.NumberAsync(SizeSetting, cancel);
        if (content.Length == 0 || content.Length > (long)megabytes * BytesPerMegabyte)
        {
            return new Refusal(content.Length == 0 ? "file-empty" : "file-too-large", field) { Arguments = [megabytes] };
        }

        if (!(await settings.WordsAsync(TypesSetting, cancel)).Contains(extension, StringComparer.OrdinalIgnoreCase) || FileTypeRule.ShapeOf(extension) is not { } shape)
        {
            return new Refusal("file-type-refused", field) { Arguments = [extension] };
        }

        var head = new byte[FileTypeRule.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        if (FileTypeRule.ContentTypeOf(extension, head.AsSpan(0, length)) is not { } contentType)
        {
            return new Refusal("file-content-differs", field) { Arguments = [extension] };
        }

        return await HiddenPrograms.AreInAsync(content, shape, cancel)
            ? new Refusal("file-has-program", field)
            : new FileDraft(clean, contentType, content);
    }

    /// <summary>Stores a checked file inside the caller's transaction.</summary>
    public async Task<StoredFile> SaveAsync(FileDraft draft, CancellationToken cancel)
    {
        var file = new StoredFile { Name = draft.Name, ContentType = draft.ContentType, Size = draft.Content.Length, Sha256 = "" };
        db.Add(file);
        await db.SaveChangesAsync(cancel);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        draft.Content.Position = 0;
        var buffer = new byte[FileChunk.MaxBytes];
        for (var position = 0; await draft.Content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel) is var read and > 0; position++)
        {
            hash.AppendData(buffer, 0, read);
            var chunk = new FileChunk { FileId = file.Id, Position = position, Content = buffer[..read] };
            db.Add(chunk);
            await db.SaveChangesAsync(cancel);
            db.Entry(chunk).State = EntityState.Detached;
        }

        file.Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        await db.SaveChangesAsync(cancel);
        return file;
    }

    /// <summary>Writes the content chunk by chunk.</summary>
    public async Task CopyToAsync(long fileId, Stream target, CancellationToken cancel)
    {
        var chunks = db.Set<FileChunk>().AsNoTracking().Where(chunk => chunk.FileId == fileId).OrderBy(chunk => chunk.Position).Select(chunk => chunk.Content);
        await foreach (var content in chunks.AsAsyncEnumerable().WithCancellation(cancel))
        {
            await target.WriteAsync(content, cancel);
        }
    }
}
