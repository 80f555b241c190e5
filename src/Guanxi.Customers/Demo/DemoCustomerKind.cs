namespace Guanxi.Customers.Demo;

internal enum DemoCustomerKind
{
    Company,
    Person,
}
