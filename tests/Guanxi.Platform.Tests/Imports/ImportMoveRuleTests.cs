using Guanxi.Platform.Imports.Runs;

namespace Guanxi.Platform.Tests.Imports;

public sealed class ImportMoveRuleTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void AnImportThatIsWritingCanOnlyBeStopped()
    {
        var allowed = Enum.GetValues<ImportMove>().Where(move => ImportMoveRule.Allows(move, ImportState.Running, ImportPhase.Write));
        Assert.Equal([ImportMove.Stop], allowed);
    }

    [Fact]
    public void AnInterruptedImportCanBeResumedOrUndoneButNotStartedAnewOrForgotten()
    {
        var allowed = Enum.GetValues<ImportMove>().Where(move => ImportMoveRule.Allows(move, ImportState.Interrupted, ImportPhase.Write));
        Assert.Equal([ImportMove.Resume, ImportMove.Undo], allowed);
    }

    [Fact]
    public void AnUndoneImportIsOver() =>
        Assert.DoesNotContain(Enum.GetValues<ImportMove>(), move => ImportMoveRule.Allows(move, ImportState.Undone, ImportPhase.Undo));

    [Theory]
    [InlineData(ImportState.Running, -1, ImportState.Interrupted)]
    [InlineData(ImportState.Running, 1, ImportState.Running)]
    [InlineData(ImportState.Queued, -1, ImportState.Queued)]
    public void ARunWhoseNodeIsSilentIsInterrupted(object state, int leaseSeconds, object expected) =>
        Assert.Equal((ImportState)expected, ImportMoveRule.StateAt((ImportState)state, Now.AddSeconds(leaseSeconds), Now));
}
