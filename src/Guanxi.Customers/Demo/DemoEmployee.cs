namespace Guanxi.Customers.Demo;

/// <summary>An invented member of staff.</summary>
/// <param name="Login">Pinyin of the name; also the part before the at sign.</param>
/// <param name="Post">Title of a <see cref="DemoPost"/>.</param>
/// <param name="SuperiorLogin">Null for the general manager only; a superior stands before the subordinates.</param>
internal sealed record DemoEmployee(
    string Login, string Name, DemoGender Gender, string UnitCode, string Post, string? SuperiorLogin, string Mobile, string Extension)
{
    public string Email => $"{Login}@{DemoCompany.MailDomain}";
}
