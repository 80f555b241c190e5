namespace Guanxi.Customers.Demo;

internal enum DemoActivityKind
{
    Call,
    Visit,
    Feedback,
    Complaint,
    Problem,
    Task,
}
