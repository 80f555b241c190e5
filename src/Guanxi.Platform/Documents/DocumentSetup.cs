using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Documents.Contract;
using Guanxi.Platform.Documents.Custody;
using Guanxi.Platform.Documents.Files;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Documents;

internal static class DocumentSetup
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("menu.custody", "/custody", "ti-file-certificate", Policies.SignedIn, 61, "menu.work"),
        new("menu.filing", "/documents/filing", "ti-archive", PlatformPermissions.FileDocuments, 62, "menu.work"),
        new("menu.restricted", "/documents/restricted", "ti-lock", PlatformPermissions.ReadRestrictedFiles, 63, "menu.work"),
    ];

    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton(new SettingDefault(FileStore.SizeSetting, "20", SettingKind.Number, "setting.file-size"));
        services.AddSingleton(new SettingDefault(FileStore.TypesSetting, string.Join(", ", FileTypeRule.Extensions), SettingKind.Words, "setting.file-types"));
        services.AddSingleton(new SettingDefault(Custodians.PostSetting, "专人", SettingKind.Post, "setting.custodian-post"));
        services.AddSingleton(new ValueListDefault(UploadDocument.KindList, "文件种类", "Kinds of documents",
        [
            new("scan", "原件扫描", "Scan of an original"), new("contract", "合同", "Contract"), new("quotation", "报价单", "Quotation"),
            new("tender", "标书", "Tender"), new("letter", "函件", "Letter"), new("photo", "照片", "Photo"), new("other", "其他", "Other"),
        ]));
        services.AddSingleton(new ValueListDefault(RegisterPaper.KindList, "纸质文件种类", "Kinds of papers",
        [
            new("subscription", "认购书", "Subscription agreement"), new("order", "订单", "Order"), new("contract", "合同", "Contract"),
            new("receipt", "收据", "Receipt"), new("other", "其他", "Other"),
        ]));
        services.AddSingleton(new CustomFieldObject(PaperDocument.ObjectType, "menu.custody"));
        services.AddScoped<FileStore>();
        services.AddScoped<RecordGates>();
        services.AddScoped<UploadDocument>();
        services.AddScoped<FileAway>();
        services.AddScoped<DocumentQueries>();
        services.AddScoped<PaperGate>();
        services.AddScoped<IRecordGate>(provider => provider.GetRequiredService<PaperGate>());
        services.AddScoped<Custodians>();
        services.AddScoped<CustodyQueries>();
        services.AddScoped<RegisterPaper>();
        services.AddScoped<HandOverPaper>();
        services.AddScoped<ConfirmMove>();
    }

    public static void MapDocuments(this IEndpointRouteBuilder endpoints) => endpoints.MapDocumentFiles();
}
