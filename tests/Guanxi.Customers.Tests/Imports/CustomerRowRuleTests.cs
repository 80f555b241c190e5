using Guanxi.Customers.Archive;
using Guanxi.Customers.Imports;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Tables;

namespace Guanxi.Customers.Tests.Imports;

public sealed class CustomerRowRuleTests
{
    [Fact]
    public void ARowWithACompanyAndAPersonIsACustomerWithAContact()
    {
        var row = Read(("name", "杭州云启科技有限公司"), ("contact-name", "李晓明"), ("contact-mobile", "13800138000"), ("phone", "0571-88001234/0571-88001235"));
        Assert.Empty(row.Problems);
        Assert.Equal((CustomerKind.Company, "李晓明"), (row.Customer.Kind, row.Contact!.Name));
        Assert.Equal(2, row.Customer.Phones!.Count);
        Assert.Equal("13800138000", Assert.Single(row.Contact.Phones!).Number);
    }

    [Fact]
    public void ARowWithoutACompanyIsAPrivateCustomerWithTheNumbersOfThePerson()
    {
        var row = Read(("contact-family-name", "李"), ("contact-given-name", "晓明"), ("contact-mobile", "13800138000"), ("contact-email", "li@example.com"));
        Assert.Equal((CustomerKind.Person, "李晓明", "li@example.com"), (row.Customer.Kind, row.Customer.Name, row.Customer.Email));
        Assert.Null(row.Contact);
        Assert.Single(row.Customer.Phones!);
    }

    [Theory]
    [InlineData("Doe", "John", "John Doe")]
    [InlineData("李", "晓明", "李晓明")]
    [InlineData("李", "", "李")]
    public void ANameInTwoColumnsIsPutTogetherByItsScript(string family, string given, string name) =>
        Assert.Equal(name, Read(("contact-family-name", family), ("contact-given-name", given)).Customer.Name);

    [Theory]
    [InlineData("浙江省杭州市西湖区", "330106")]
    [InlineData("浙江 杭州", "330100")]
    [InlineData("330106", "330106")]
    [InlineData("北京市朝阳区", "110105")]
    public void ARegionIsFoundByCodeAndByName(string text, string code) => Assert.Equal(code, Read(("name", "甲乙公司"), ("region", text)).Customer.RegionCode);

    [Theory]
    [InlineData("region", "火星", "import-region-unknown")]
    [InlineData("region", "鼓楼区", "import-region-unknown")] // four cities have one
    [InlineData("industry", "点石成金", "import-industry-unknown")]
    [InlineData("class", "特级", "import-class-unknown")]
    [InlineData("owner", "不存在", "import-owner-unknown")]
    [InlineData("unit", "不存在", "import-unit-unknown")]
    [InlineData("credit-code", "91330100M00000000Q", "credit-code-check-digit")]
    [InlineData("contact-birthday", "很久以前", "import-date-unreadable")]
    [InlineData("email", "nobody", "email-invalid")]
    public void AWrongCellIsNamedWithItsField(string field, string text, string code)
    {
        var problem = Assert.Single(Read(("name", "甲乙公司"), ("contact-name", "李晓明"), (field, text)).Problems);
        Assert.Equal((code, field), (problem.Code, problem.Field));
    }

    [Fact]
    public void ATooLongNameIsAProblemOfTheRow() => Assert.Equal("field-too-long", Assert.Single(Read(("name", new string('长', 201))).Problems).Code);

    [Fact]
    public void ARowThatNamesNobodyIsAProblem() => Assert.Equal("import-name-missing", Assert.Single(Read(("phone", "13800138000")).Problems).Code);

    internal static CustomerImportRow Read(params (string Field, string Text)[] cells)
    {
        var row = new ImportRow(new TableRow(2, [.. cells.Select(cell => cell.Text)]), new ImportColumns([.. cells.Select(cell => cell.Field)]));
        return CustomerRowRule.Read(row, new CustomerImportLookups
        {
            People = new Dictionary<string, (long, long)?>(),
            Units = new Dictionary<string, long?>(),
            Classes = new Dictionary<string, string> { ["a"] = "A" },
            Sources = new Dictionary<string, string>(),
            Today = new DateOnly(2026, 3, 1),
            Default = (1, 1),
            MayAssign = (_, _) => true,
        });
    }
}
