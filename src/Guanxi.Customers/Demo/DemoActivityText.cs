namespace Guanxi.Customers.Demo;

/// <summary>A sentence pattern: subject + product; before + person + between + product + after.</summary>
internal sealed record DemoActivityText(string Subject, string Before, string Between, string After);
