using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <param name="Kind">Code of the value list <c>paper-kind</c>.</param>
/// <param name="Reference">Customer or case in words.</param>
/// <param name="Record">Record that the paper belongs to, if any.</param>
public sealed record RegisterPaperRequest(string Number, string Kind, string Reference, RecordReference? Record, DateOnly? SignedOn, int Copies, string Place)
{
    /// <summary>Values of custom fields, as <see cref="CustomFields.CheckAsync"/> takes them.</summary>
    public IReadOnlyDictionary<string, string?> Custom { get; init; } = new Dictionary<string, string?>();
}

/// <summary>Enters a signed paper; the acting person holds it until it is handed over. Modules call it when a deal is signed.</summary>
public sealed class RegisterPaper(
    GuanxiDbContext db, WriteGate gate, ValueLists lists, CustomFields customFields, CurrentStaff staff, OrganisationQueries organisation)
{
    internal const string KindList = "paper-kind";

    private const int MostCopies = 99;

    /// <summary>Saves the paper; joins the caller's transaction when one is open.</summary>
    /// <returns>The paper's id.</returns>
    public async Task<Outcome<long>> RunAsync(RegisterPaperRequest request, CancellationToken cancel)
    {
        if (staff.StaffId is not { } holder)
        {
            return Refusal.Forbidden();
        }

        var checks = new FieldChecks()
            .That(await lists.IsOpenAsync(KindList, request.Kind, cancel), "custom-choice", nameof(request.Kind))
            .Text(request.Number, nameof(request.Number), 40)
            .Text(request.Reference, nameof(request.Reference), 200)
            .That(request.SignedOn is not null, "field-missing", nameof(request.SignedOn))
            .That(!(request.SignedOn > organisation.Today()), "paper-signed-later", nameof(request.SignedOn))
            .That(request.Copies is >= 1 and <= MostCopies, "paper-copies", nameof(request.Copies), MostCopies)
            .OptionalText(request.Place, nameof(request.Place), 100);
        var number = request.Number.Trim();
        if (await db.Set<PaperDocument>().AnyAsync(paper => paper.Kind == request.Kind && paper.Number == number, cancel))
        {
            checks.Refusals.Add(new Refusal("paper-number-taken", nameof(request.Number)) { Kind = RefusalKind.Conflict });
        }

        var custom = await customFields.CheckAsync(PaperDocument.ObjectType, null, request.Custom, cancel);
        checks.Refusals.AddRange(custom.Refusals);
        return checks.Failed ? checks.Refusals : await StoreAsync(request, holder, custom.Value, cancel);
    }

    private async Task<Outcome<long>> StoreAsync(RegisterPaperRequest request, long holder, CustomFieldChanges custom, CancellationToken cancel)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await WriteTransaction.BeginAsync(db, gate, cancel) : null;
        var paper = new PaperDocument
        {
            Number = request.Number.Trim(),
            Kind = request.Kind,
            Reference = request.Reference.Trim(),
            RecordType = request.Record?.Type,
            RecordId = request.Record?.Id,
            SignedOn = request.SignedOn!.Value,
            Copies = request.Copies,
            HolderId = holder,
            Place = request.Place.Trim(),
        };
        db.Add(paper);
        await db.SaveChangesAsync(cancel);
        await customFields.WriteAsync(paper.Id, custom, cancel);
        await db.SaveChangesAsync(cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }

        return paper.Id;
    }
}
