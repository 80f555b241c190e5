using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Api;

/// <summary>Answers for a body that could not be read.</summary>
internal sealed class BodyFilter(IStringLocalizer texts) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var fault = context.Arguments.OfType<IReadBody>().Select(body => body.Fault).FirstOrDefault(found => found is not null);
        return fault is null ? next(context) : ValueTask.FromResult<object?>(ProblemAnswer.Of(fault.Status, fault.Code, fault.Field, texts));
    }
}
