using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Guanxi.Platform.Api;

/// <summary>A JSON body read by us, so that whatever is wrong with it becomes a problem that names the field.</summary>
/// <remarks>Endpoints take it as a parameter; <see cref="BodyFilter"/> answers for a bad one before they run.</remarks>
[SuppressMessage("Design", "CA1000", Justification = "The framework finds the binding by these static members.")]
public sealed class JsonBody<T> : IReadBody, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? _value;

    private JsonBody(T? value, BodyFault? fault)
    {
        _value = value;
        Fault = fault;
    }

    public BodyFault? Fault { get; }

    /// <exception cref="InvalidOperationException">The body was not readable; the filter answers before an endpoint asks.</exception>
    public T Value => _value ?? throw new InvalidOperationException("The body was not readable.");

    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            return new JsonBody<T>(null, new BodyFault(StatusCodes.Status415UnsupportedMediaType, "body-not-json", null));
        }

        try
        {
            var value = await JsonSerializer.DeserializeAsync<T>(request.Body, ApiJson.Options, context.RequestAborted);
            return new JsonBody<T>(value, value is null ? BodyFault.Unreadable(null) : null);
        }
        catch (JsonException wrong)
        {
            return new JsonBody<T>(null, BodyFault.Of(wrong));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON and no valid text.
            return new JsonBody<T>(null, BodyFault.Unreadable(null));
        }
        catch (BadHttpRequestException tooLarge)
        {
            return new JsonBody<T>(null, new BodyFault(tooLarge.StatusCode, "body-unreadable", null));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
}
