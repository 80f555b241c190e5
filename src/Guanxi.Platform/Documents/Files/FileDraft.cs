namespace Guanxi.Platform.Documents.Files;

/// <summary>A file that passed the checks and may be stored.</summary>
/// <param name="Name">Cleaned name.</param>
/// <param name="ContentType">Type found in the content.</param>
/// <param name="Content">Seekable.</param>
internal sealed record FileDraft(string Name, string ContentType, Stream Content);
