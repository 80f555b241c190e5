namespace Guanxi.Platform.Permissions;

/// <summary>A right that a role can give. Everything is denied until a role gives it (SVCREG-19).</summary>
/// <param name="Key">Stable key such as <c>customers.edit</c>; also the name of the authorisation policy.</param>
/// <param name="Scoped">True when the right is given for a set of records (own, unit…), false when it is all or nothing.</param>
/// <remarks>Its texts have the keys <c>permission.{Key}</c>.</remarks>
public sealed record Permission(string Key, bool Scoped = false);
