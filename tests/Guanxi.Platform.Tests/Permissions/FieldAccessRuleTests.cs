using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;

namespace Guanxi.Platform.Tests.Permissions;

public sealed class FieldAccessRuleTests
{
    [Theory]
    [InlineData(ProtectionClass.None, false, false, false, FieldAccess.Clear)]
    [InlineData(ProtectionClass.Personal, false, true, true, FieldAccess.Masked)]
    [InlineData(ProtectionClass.Personal, true, false, false, FieldAccess.Clear)]
    [InlineData(ProtectionClass.TradeSecret, true, false, true, FieldAccess.Masked)]
    [InlineData(ProtectionClass.TradeSecret, false, true, false, FieldAccess.Clear)]
    [InlineData(ProtectionClass.Restricted, true, true, false, FieldAccess.Nothing)] // not even a mask
    [InlineData(ProtectionClass.Restricted, false, false, true, FieldAccess.Clear)]
    public void EachClassIsOpenedByItsOwnRight(ProtectionClass protection, bool personal, bool tradeSecrets, bool restricted, FieldAccess access) =>
        Assert.Equal(access, FieldAccessRule.Of(protection, personal, tradeSecrets, restricted));
}
