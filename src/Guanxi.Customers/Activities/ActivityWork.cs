namespace Guanxi.Customers.Activities;

/// <summary>Whose open cases a list shows.</summary>
internal enum ActivityWork
{
    Mine,

    /// <summary>Those of the teams to which the person belongs (CSG-07).</summary>
    Team,

    /// <summary>Those of everybody below the person (CSF-05).</summary>
    Staff,
}
