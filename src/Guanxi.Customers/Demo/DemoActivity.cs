namespace Guanxi.Customers.Demo;

/// <summary>Something that happened with a customer.</summary>
/// <param name="Date">Local date of the unit.</param>
/// <param name="Time">Local time of the unit, in office hours.</param>
/// <param name="StaffIndex">Place in <see cref="DemoCompany.Staff"/>.</param>
/// <param name="ContactIndex">Place in the customer's contacts.</param>
/// <param name="DueOn">Only for complaints, problems and tasks.</param>
/// <param name="Closed">Calls, visits and feedback are always closed.</param>
internal sealed record DemoActivity(
    DemoActivityKind Kind,
    DateOnly Date,
    TimeOnly Time,
    int StaffIndex,
    int ContactIndex,
    string Subject,
    string Text,
    DateOnly? DueOn,
    bool Closed);
