using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Customers.Imports;

/// <summary>Fields of a customer and of its contact, with the headings under which other programs write them.</summary>
/// <remarks>Headings: common Chinese customer sheets, and the exports of Outlook, Google, Thunderbird, Odoo and vCard (<see cref="Platform.VCards.VCardColumns"/>).</remarks>
internal static class CustomerImportFields
{
    public const string Name = "name";
    public const string Kind = "kind";
    public const string CreditCode = "credit-code";
    public const string ShortName = "short-name";
    public const string EnglishName = "english-name";
    public const string FormerName = "former-name";
    public const string Region = "region";
    public const string Industry = "industry";
    public const string Class = "class";
    public const string Source = "source";
    public const string Address = "address";
    public const string PostCode = "post-code";
    public const string Phone = "phone";
    public const string Fax = "fax";
    public const string Email = "email";
    public const string Website = "website";
    public const string Remark = "remark";
    public const string Owner = "owner";
    public const string Unit = "unit";
    public const string Tags = "tags";
    public const string ContactName = "contact-name";
    public const string ContactFamilyName = "contact-family-name";
    public const string ContactGivenName = "contact-given-name";
    public const string ContactPost = "contact-post";
    public const string ContactDepartment = "contact-department";
    public const string ContactMobile = "contact-mobile";
    public const string ContactPhone = "contact-phone";
    public const string ContactEmail = "contact-email";
    public const string ContactGender = "contact-gender";
    public const string ContactBirthday = "contact-birthday";
    public const string ContactRemark = "contact-remark";

    public static IReadOnlyList<ImportField> All { get; } =
    [
        new(Name, "客户名称", "客户全称", "公司名称", "公司", "公司全称", "单位名称", "企业名称", "客户", "客户名", "名称", "工作单位", "organisation", "organization", "organization name", "organization 1 - name", "company", "company name", "customer", "customer name", "account", "account name")
        {
            PossibleSynonyms = ["name", "display name", "partner"], YieldsTo = [ContactGivenName, ContactFamilyName], Example = "杭州云启科技有限公司",
        },
        new(CreditCode, "统一社会信用代码", "信用代码", "社会信用代码", "统一信用代码", "税号", "纳税人识别号", "credit code", "unified social credit code", "tax id", "vat") { Example = "91330100M00000000P" },
        new(Kind, "客户类型", "类型", "customer type", "kind", "company type"),
        new(ShortName, "简称", "客户简称", "公司简称", "short name company"),
        new(EnglishName, "英文名", "英文名称", "english name"),
        new(FormerName, "曾用名", "former name"),
        new(Region, "地区", "所在地区", "省市区", "行政区划", "行政区划代码", "省份", "省", "城市", "市", "区县", "区", "县", "region code") { Repeats = true, Example = "浙江省杭州市西湖区" },
        new(Industry, "行业", "所属行业", "行业类别", "行业代码", "industry") { Example = "软件开发" },
        new(Class, "客户等级", "等级", "客户级别", "级别", "分类", "客户分类", "class", "customer class") { Example = "B" },
        new(Source, "来源", "客户来源", "渠道", "source", "lead source") { Example = "展会" },
        new(Address, "地址", "详细地址", "公司地址", "办公地址", "通讯地址", "联系地址", "address", "street", "street2", "business street", "business address", "work address", "work address 2", "home address", "address 1 - formatted", "business city", "business state", "work city", "work state", "city", "state", "country", "business country/region", "work country") { Repeats = true, Example = "文三路 100 号 8 楼" },
        new(PostCode, "邮编", "邮政编码", "postal-code", "postal code", "zip", "post code", "business postal code", "work zipcode") { Example = "310000" },
        new(Phone, "电话", "联系电话", "公司电话", "客户电话", "固定电话", "总机", "phone", "telephone", "company main phone", "main phone", "organization phone") { Repeats = true, Example = "0571-88001234" },
        new(Fax, "传真", "传真号码", "fax", "fax number", "business fax", "work fax") { Example = "0571-88001235" },
        new(Email, "公司邮箱", "客户邮箱", "company email", "customer email"),
        new(Website, "网址", "网站", "公司网址", "主页", "url", "website", "web page", "web page 1", "business web page", "website 1 - value") { Example = "www.example.com" },
        new(Remark, "备注", "说明", "客户备注", "remark", "remarks") { PossibleSynonyms = ["note", "notes", "comment", "comments"] },
        new(Owner, "负责人", "业务员", "销售", "销售员", "客户经理", "归属人", "owner", "salesperson", "sales person", "account owner") { Example = "0001" },
        new(Unit, "所属部门", "部门归属", "归属部门", "所属单位", "unit", "sales team"),
        new(Tags, "标签", "客户标签", "tags", "categories", "category", "labels", "group membership") { Repeats = true, Example = "重点;华东" },
        new(ContactName, "联系人", "姓名", "联系人姓名", "主要联系人", "联系人名称", "对接人", "contact", "contact name", "full name", "formatted-name", "person")
        {
            PossibleSynonyms = ["name", "display name"], Example = "李晓明",
        },
        new(ContactFamilyName, "姓", "姓氏", "family-name", "family name", "last name", "surname"),
        new(ContactGivenName, "名", "名字", "given-name", "given name", "first name"),
        new(ContactPost, "职务", "职位", "岗位", "联系人职务", "title", "job title", "job position", "position", "organization title", "organization 1 - title") { Example = "采购经理" },
        new(ContactDepartment, "部门", "联系人部门", "department", "organization department", "organization 1 - department") { Example = "采购部" },
        new(ContactMobile, "手机", "手机号", "手机号码", "移动电话", "联系人手机", "联系手机", "mobile-phone", "mobile-phone-2", "mobile", "mobile phone", "mobile number", "cell", "cell phone") { Repeats = true, Example = "13800138000" },
        new(ContactPhone, "联系人电话", "办公电话", "座机", "work-phone", "work-phone-2", "home-phone", "work phone", "business phone", "business phone 2", "home phone", "home phone 2", "other phone", "primary phone", "phone 1 - value", "phone 2 - value", "phone 3 - value", "phone 4 - value") { Repeats = true },
        new(ContactEmail, "邮箱", "电子邮箱", "电子邮件", "联系人邮箱", "email", "e-mail", "e-mail address", "email address", "primary email", "e-mail 1 - value") { Example = "li@example.com" },
        new(ContactGender, "性别", "称谓", "gender"),
        new(ContactBirthday, "生日", "出生日期", "birthday", "date of birth") { Example = "1985-06-18" },
        new(ContactRemark, "联系人备注", "contact remark"),
    ];
}
