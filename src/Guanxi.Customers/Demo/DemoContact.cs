namespace Guanxi.Customers.Demo;

/// <summary>A person at a customer.</summary>
/// <param name="Post">Job title; for a private customer the relation to the customer.</param>
/// <param name="Department">Null for a private customer.</param>
/// <param name="Phone">Fixed line with extension; null where nobody wrote one down.</param>
internal sealed record DemoContact(
    DemoPersonName Name,
    string Post,
    string? Department,
    string Mobile,
    string? Phone,
    string? Email,
    DateOnly? Birthday);
