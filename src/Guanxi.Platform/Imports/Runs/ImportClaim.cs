namespace Guanxi.Platform.Imports.Runs;

/// <summary>The right of one node to work on a run.</summary>
/// <param name="Attempt">Token: every write of the node names it.</param>
internal sealed record ImportClaim(long RunId, ImportPhase Phase, int Attempt);

/// <summary>The run was stopped, or another node has taken it up: nothing more may be written.</summary>
internal sealed class ImportClaimLostException : Exception;
