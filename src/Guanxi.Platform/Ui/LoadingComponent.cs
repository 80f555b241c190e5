using Microsoft.AspNetCore.Components;

namespace Guanxi.Platform.Ui;

/// <summary>A page or component that reads the database before it is shown.</summary>
public abstract class LoadingComponent : OrderedComponent
{
    [Inject] private LoadingTurn Turn { get; set; } = null!;

    /// <summary>Reads what the component shows, when no other component of the page is reading.</summary>
    protected abstract Task LoadAsync();

    protected sealed override Task OnInitializedAsync() => Turn.RunAsync(LoadAsync);
}
