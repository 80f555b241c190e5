using Microsoft.AspNetCore.Components;

namespace Guanxi.Platform.Ui;

/// <summary>What every component of ours is: the components of one request load one after another.</summary>
/// <remarks>
/// They share the request's database connection, which does one thing at a time; left alone, neighbours on a page load
/// at once. A parent finishes before its children begin, and a form's act before what it changed is shown. Nothing is
/// drawn before it is loaded.
/// </remarks>
public abstract class OrderedComponent : ComponentBase, IHandleEvent
{
    private bool _isInitialized;

    [Inject] private RenderTurn Turn { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        // The view is gone after the first await.
        parameters.SetParameterProperties(this);
        using (await Turn.TakeAsync())
        {
            await LoadAsync();

            // Only now: the framework's own order also draws a component that is half loaded, whenever the first answer
            // of the database comes at once and the second does not.
            StateHasChanged();
        }
    }

    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await Turn.RunEventAsync(() => item.InvokeAsync(arg));
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        if (!_isInitialized)
        {
            _isInitialized = true;
            OnInitialized();
            await OnInitializedAsync();
        }

        OnParametersSet();
        await OnParametersSetAsync();
    }
}
