namespace Guanxi.Customers.Activities;

/// <summary>The icon of each kind.</summary>
internal static class ActivityIcons
{
    public static string Of(ActivityKind kind) => kind switch
    {
        ActivityKind.Visit => "ti-map-pin",
        ActivityKind.Call => "ti-phone",
        ActivityKind.Feedback => "ti-message-star",
        ActivityKind.Complaint => "ti-alert-circle",
        ActivityKind.Problem => "ti-tool",
        ActivityKind.Task => "ti-checkbox",
        _ => "ti-messages",
    };
}
