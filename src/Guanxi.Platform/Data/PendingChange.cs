using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data;

/// <summary>One row that is about to be added, changed or deleted.</summary>
internal sealed record PendingChange(IHistoric Row, EntityState State, IReadOnlyList<FieldChange> Fields);
