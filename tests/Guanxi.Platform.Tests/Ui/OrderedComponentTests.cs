using Guanxi.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guanxi.Platform.Tests.Ui;

public sealed class OrderedComponentTests
{
    [Fact]
    public async Task AComponentIsDrawnOnceAndOnlyWhenAllOfItIsLoaded()
    {
        await using var services = new ServiceCollection().AddScoped<RenderTurn>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TwoReads>()).ToHtmlString());
        Assert.Equal("first second, drawing 1", html);
    }

    /// <summary>Its first read answers at once, its second does not: what a database does now and then.</summary>
    private sealed class TwoReads : OrderedComponent
    {
        private string _first = "";
        private string _second = "";
        private int _drawings;

        protected override async Task OnInitializedAsync()
        {
            _first = await Task.FromResult("first");
            await Task.Yield();
            _second = "second";
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            ArgumentNullException.ThrowIfNull(builder);
            builder.AddContent(0, $"{_first} {_second}, drawing {++_drawings}");
        }
    }
}
