using Microsoft.AspNetCore.Components;

namespace Guanxi.Platform.Ui;

/// <summary>What every component of ours is: the components of one request load one after another.</summary>
/// <remarks>
/// They share the request's database connection, which does one thing at a time; left alone, neighbours on a page load
/// at once. A parent finishes before its children begin, and a form's act before what it changed is shown.
/// </remarks>
public abstract class OrderedComponent : ComponentBase, IHandleEvent
{
    [Inject] private RenderTurn Turn { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        // The view is gone after the first await.
        parameters.SetParameterProperties(this);
        using (await Turn.TakeAsync())
        {
            await base.SetParametersAsync(ParameterView.Empty);
        }
    }

    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await Turn.RunEventAsync(() => item.InvokeAsync(arg));
        StateHasChanged();
    }
}
