using Guanxi.Host.Tests.App;

// One program per database for the whole assembly: tests make people and records of their own and never count all rows.
[assembly: AssemblyFixture(typeof(SqliteApp))]
[assembly: AssemblyFixture(typeof(PostgreSqlApp))]
