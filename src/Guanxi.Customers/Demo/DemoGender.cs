namespace Guanxi.Customers.Demo;

internal enum DemoGender
{
    Male,
    Female,
}
