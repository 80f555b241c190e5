using System.Collections.Frozen;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>Shows a value to the acting person: clear, masked, or not at all. The one place that decides it.</summary>
/// <remarks>
/// <para>Pages, lists, search results, prints, exports, history and the API all ask here; none compares permissions itself.</para>
/// <para>
/// 1. The module declares the field: <c>ProtectedFields => [new("contact.mobile", ProtectionClass.Personal, MaskPattern.Phone)]</c>.
/// The key is <see cref="Records.FieldKey.Of"/> of entity and property; its label is the text <c>field.contact.mobile</c>.
/// A value kept in a row of its own (ContactPhone.Number) is declared under that entity too, else the history shows it.
/// </para>
/// <para>
/// 2. Before the first use in a scope: <c>await fields.LoadAsync(cancel)</c> (once; later calls cost nothing).
/// Then for each row <c>fields.Show("contact.mobile", row.Mobile, row.OwnerId, row.UnitId).Text</c>,
/// where owner and unit are those of the record to which the field belongs.
/// </para>
/// <para>3. On a record page: <c>&lt;MaskedValue FieldKey="contact.mobile" Value="@row.Mobile" RecordType="contact" RecordId="@row.Id"
/// OwnerId="@row.OwnerId" UnitId="@row.UnitId" /&gt;</c> adds the "show" button where the person may ask for the value.</para>
/// <para>4. For that button the module registers an <see cref="IRevealable"/> for its record type.</para>
/// <para>5. An export of a list with protected columns shows the same text; it must not take the value from the row.
/// A filter or sort by a protected column must be refused unless <see cref="ReadsAll"/> says yes: counting hits tells the value.</para>
/// <para>Records that are only shared with a person show masks: sharing opens the record, not its confidential fields.</para>
/// </remarks>
public sealed class FieldReader(GuanxiDbContext db, ModuleList modules, CurrentStaff staff)
{
    private FrozenDictionary<string, ProtectedField>? _fields;

    /// <summary>Reads the classes that hold now; once per scope.</summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        if (_fields is not null)
        {
            return;
        }

        var chosen = await db.Set<FieldProtection>().AsNoTracking().ToDictionaryAsync(row => row.FieldKey, row => row.Class, cancel);
        _fields = modules.All.SelectMany(module => module.ProtectedFields)
            .ToFrozenDictionary(field => field.Key, field => chosen.TryGetValue(field.Key, out var other) ? field with { Class = other } : field);
    }

    /// <summary>The field as it is protected now, or null when nobody declared it.</summary>
    /// <exception cref="InvalidOperationException"><see cref="LoadAsync"/> was not awaited before.</exception>
    public ProtectedField? Find(string fieldKey) => Fields.GetValueOrDefault(fieldKey);

    /// <summary>The value as the acting person may see it. A field that nobody declared is shown as it is.</summary>
    /// <param name="fieldKey">Such as <c>contact.mobile</c>.</param>
    /// <param name="ownerId">Owner of the record, or null.</param>
    /// <param name="unitId">Unit of the record, or null.</param>
    public FieldText Show(string fieldKey, string? value, long? ownerId, long? unitId)
    {
        if (Find(fieldKey) is not { } field)
        {
            return new FieldText(value, FieldAccess.Clear);
        }

        var access = AccessTo(field, ownerId, unitId);
        return access switch
        {
            FieldAccess.Clear => new FieldText(value, access),
            FieldAccess.Masked => new FieldText(MaskRule.Mask(value, field.Pattern), access),
            _ => new FieldText(MaskRule.Hidden, access),
        };
    }

    /// <summary>True when the acting person may read the field in clear, whatever the record.</summary>
    public bool ReadsAll(string fieldKey) => ReachOf(fieldKey).Everything;

    /// <summary>The records whose value the acting person reads in clear.</summary>
    public Reach ReachOf(string fieldKey) => (Find(fieldKey)?.Class ?? ProtectionClass.None) switch
    {
        ProtectionClass.None => new Reach(staff.StaffId ?? 0, Granted: true, Everything: true, FrozenSet<long>.Empty),
        ProtectionClass.Personal => staff.ReachOf(PlatformPermissions.ReadPersonal),
        ProtectionClass.TradeSecret => staff.ReachOf(PlatformPermissions.ReadTradeSecrets),
        _ => staff.ReachOf(PlatformPermissions.ReadRestrictedFiles),
    };

    /// <summary>True when the value is masked and the person may ask for it with a reason. Restricted fields are never shown so.</summary>
    public bool MayReveal(string fieldKey, long? ownerId, long? unitId) =>
        Find(fieldKey) is { } field
        && AccessTo(field, ownerId, unitId) == FieldAccess.Masked
        && staff.ReachOf(PlatformPermissions.RevealFields).Covers(ownerId, unitId);

    private FrozenDictionary<string, ProtectedField> Fields =>
        _fields ?? throw new InvalidOperationException("Await FieldReader.LoadAsync before showing values.");

    private FieldAccess AccessTo(ProtectedField field, long? ownerId, long? unitId) => FieldAccessRule.Of(
        field.Class,
        staff.ReachOf(PlatformPermissions.ReadPersonal).Covers(ownerId, unitId),
        staff.ReachOf(PlatformPermissions.ReadTradeSecrets).Covers(ownerId, unitId),
        staff.ReachOf(PlatformPermissions.ReadRestrictedFiles).Covers(ownerId, unitId));
}
