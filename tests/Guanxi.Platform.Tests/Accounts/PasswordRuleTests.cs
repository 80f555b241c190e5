using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.Passwords;

namespace Guanxi.Platform.Tests.Accounts;

public class PasswordRuleTests
{
    private static readonly SecurityTerms Terms = new(30, 24, 5, 15, 10, 60, 10, 365);

    [Theory]
    [InlineData("correct-horse", "")]
    [InlineData("关系管理系统密码很长的", "password-too-plain")] // letters only, in any script
    [InlineData("关系管理系统密码很长2", "")]
    [InlineData("1234567890", "password-too-plain")]
    [InlineData("abc-123", "password-too-short")]
    [InlineData("a1a1a1a1a1a1", "password-too-uniform")]
    [InlineData("my-ZhangSan-1", "password-holds-user-name")]
    [InlineData("", "password-too-short password-too-plain password-too-uniform")]
    public void EveryFaultIsNamed(string password, string faults) =>
        Assert.Equal(faults, string.Join(' ', PasswordRule.Faults(password, "zhangsan", Terms, null).Select(fault => fault.Code)));

    [Fact]
    public void ATemporaryPasswordPassesTheRuleWhateverTheLength()
    {
        foreach (var length in Enumerable.Range(8, 57))
        {
            var terms = Terms with { PasswordLength = length };
            Assert.Empty(PasswordRule.Faults(TemporaryPassword.Create(terms), null, terms, null));
        }
    }
}
