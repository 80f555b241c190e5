namespace Guanxi.Customers.Demo;

/// <summary>A row of the duty table: a regulated task, the unit and the named holder and deputy.</summary>
internal sealed record DemoDuty(string Task, string UnitCode, string HolderLogin, string DeputyLogin);
