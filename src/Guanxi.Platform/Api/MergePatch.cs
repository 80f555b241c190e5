using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Guanxi.Platform.Api;

/// <summary>A change of some fields (JSON merge patch, RFC 7396): what is named is replaced, null empties, the rest stays.</summary>
public sealed class MergePatch : IReadBody, IEndpointParameterMetadataProvider
{
    private readonly JsonObject? _changes;

    private MergePatch(JsonObject? changes, BodyFault? fault)
    {
        _changes = changes;
        Fault = fault;
    }

    public BodyFault? Fault { get; }

    public static async ValueTask<MergePatch?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasJsonContentType() && context.Request.ContentType?.StartsWith("application/merge-patch+json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return new MergePatch(null, new BodyFault(StatusCodes.Status415UnsupportedMediaType, "body-not-json", null));
        }

        try
        {
            var node = await JsonNode.ParseAsync(context.Request.Body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }, cancellationToken: context.RequestAborted);
            return node is JsonObject changes ? new MergePatch(changes, null) : new MergePatch(null, BodyFault.Unreadable(null));
        }
        catch (JsonException)
        {
            return new MergePatch(null, BodyFault.Unreadable(null));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/merge-patch+json", "application/json"]));

    /// <summary>The record as it would be.</summary>
    /// <param name="current">The record as it is.</param>
    /// <param name="changed">The changed record, or null when the patch does not fit it.</param>
    /// <returns>Why the patch does not fit; null when it does.</returns>
    public BodyFault? Apply<T>(T current, out T? changed)
        where T : class
    {
        changed = null;
        try
        {
            var target = (JsonObject)JsonSerializer.SerializeToNode(current, ApiJson.Options)!;
            Merge(target, _changes!);
            changed = target.Deserialize<T>(ApiJson.Options);
            return null;
        }
        catch (JsonException wrong)
        {
            return BodyFault.Of(wrong);
        }
        catch (InvalidOperationException)
        {
            return BodyFault.Unreadable(null);
        }
    }

    private static void Merge(JsonObject target, JsonObject changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is JsonObject inner && target[name] is JsonObject there)
            {
                Merge(there, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }
}
