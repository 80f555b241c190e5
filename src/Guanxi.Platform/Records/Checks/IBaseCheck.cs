namespace Guanxi.Platform.Records.Checks;

/// <summary>A check of the base that an auditor can run at any time; it reads only. Register each as <c>IBaseCheck</c>, scoped.</summary>
public interface IBaseCheck
{
    /// <summary>Stable key such as <c>change-chain</c>; its text key is <c>check.{Key}</c>.</summary>
    string Key { get; }

    Task<CheckResult> RunAsync(CancellationToken cancel);
}
