namespace Guanxi.Platform.Imports.Targets;

/// <summary>A row that was read and checked as far as possible without the database; targets add what they made of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Problems">When there are any, the row fails.</param>
public record PreparedRow(ImportRow Row, IReadOnlyList<ImportProblem> Problems);
