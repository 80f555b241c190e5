using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Api;

/// <summary>Why a body was not accepted.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Text key.</param>
/// <param name="Field">Path of the field as the program wrote it, such as <c>phones[0].number</c>; null for the whole body.</param>
public sealed record BodyFault(int Status, string Code, string? Field)
{
    public static BodyFault Unreadable(string? field) => new(StatusCodes.Status400BadRequest, "body-unreadable", field);

    internal static BodyFault Of(JsonException wrong)
    {
        var path = wrong.Path is { } full && full.StartsWith("$.", StringComparison.Ordinal) ? full[2..] : null;

        // The framework tells an unknown field only in words.
        var unknown = wrong.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal);
        return unknown ? new BodyFault(StatusCodes.Status400BadRequest, "field-unknown", path)
            : path is null ? Unreadable(null)
            : new BodyFault(StatusCodes.Status400BadRequest, "field-wrong-type", path);
    }
}
