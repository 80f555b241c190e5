using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Permissions.Sharing;

/// <summary>Where the forms of <c>SharePanel</c> go; they lead back to the record's page.</summary>
internal static class ShareEndpoints
{
    public static void MapShares(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/shares", ShareAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapPost("/shares/{id:long}/end", EndAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
    }

    private static async Task<IResult> ShareAsync(
        HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] ShareRecord share, [FromServices] IStringLocalizer texts, [FromForm] ShareForm form)
    {
        await antiforgery.ValidateRequestAsync(context);
        var request = new ShareRecordRequest(form.RecordType ?? "", form.RecordId, form.StaffId, form.MayEdit);
        return Answer(await share.RunAsync(request, context.RequestAborted), form.Back, texts);
    }

    private static async Task<IResult> EndAsync(
        long id, HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] ShareRecord share, [FromServices] IStringLocalizer texts, [FromForm] ShareForm form)
    {
        await antiforgery.ValidateRequestAsync(context);
        return Answer(await share.EndAsync(id, context.RequestAborted), form.Back, texts);
    }

    private static IResult Answer(Outcome<long> outcome, string? back, IStringLocalizer texts) => outcome.Refused
        ? outcome.Refusals.ToProblem(texts)
        : Results.LocalRedirect(LocalPath.OrHome(back));

    /// <summary>What the panel's forms send.</summary>
    internal sealed class ShareForm
    {
        public string? RecordType { get; set; }

        public long RecordId { get; set; }

        public long? StaffId { get; set; }

        public bool MayEdit { get; set; }

        public string? Back { get; set; }
    }
}
