using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Undo;

namespace Guanxi.Platform.Tests.Imports;

public sealed class UndoPlanRuleTests
{
    [Fact]
    public void ACreatedRecordThatNobodyTouchedIsRemoved() => Assert.True(UndoPlanRule.Plan(new UndoRecord(true, false, false, [])).RemoveRecord);

    [Theory]
    [InlineData(true, false, UndoPlanRule.RecordChanged)]
    [InlineData(false, true, UndoPlanRule.RecordInUse)]
    [InlineData(true, true, UndoPlanRule.RecordInUse)]
    public void ACreatedRecordThatPeopleWorkedWithStays(bool changedSince, bool inUse, string conflict)
    {
        var plan = UndoPlanRule.Plan(new UndoRecord(true, changedSince, inUse, []));
        Assert.False(plan.RemoveRecord);
        Assert.Equal(conflict, Assert.Single(plan.Conflicts).Code);
    }

    [Fact]
    public void AnImportedValueGoesBackToTheOldOne()
    {
        var plan = Changed("old", "imported", current: "imported");
        Assert.Equal("old", Assert.Single(plan.Restorations).Value);
        Assert.Empty(plan.Conflicts);
    }

    [Fact]
    public void AValueChangedSinceIsNeverOverwritten()
    {
        var plan = Changed("old", "imported", current: "by hand");
        Assert.Empty(plan.Restorations);
        Assert.Equal((UndoPlanRule.FieldChanged, "by hand"), (Assert.Single(plan.Conflicts).Code, plan.Conflicts[0].Current));
    }

    [Fact]
    public void AValueThatSomebodyPutBackAlreadyIsNoConflict() => Assert.Empty(Changed("old", "imported", current: "old").Conflicts);

    [Theory]
    [InlineData("138", 1, 0)]
    [InlineData("139", 0, 1)] // somebody corrected the number
    public void APartThatTheImportAddedIsRemovedWhileItIsUnchanged(string current, int removed, int conflicts)
    {
        var row = new UndoRow("Phone", 7, true, [new FieldChange("Number", null, "138")], new Dictionary<string, string?> { ["Number"] = current });
        var plan = UndoPlanRule.Plan(new UndoRecord(false, true, true, [row]));
        Assert.Equal((removed, conflicts), (plan.RemoveRows.Count, plan.Conflicts.Count));
    }

    [Fact]
    public void APartThatIsGoneIsPassedOver() =>
        Assert.Empty(UndoPlanRule.Plan(new UndoRecord(false, true, false, [new UndoRow("Phone", 7, true, [], null)])).RemoveRows);

    private static UndoPlan Changed(string old, string imported, string current) => UndoPlanRule.Plan(new UndoRecord(
        false, true, false, [new UndoRow("Customer", 1, false, [new FieldChange("Name", old, imported)], new Dictionary<string, string?> { ["Name"] = current })]));
}
