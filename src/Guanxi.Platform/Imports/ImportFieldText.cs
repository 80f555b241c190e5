namespace Guanxi.Platform.Imports;

/// <summary>Names a field of a target in a message, by the field's text key.</summary>
internal sealed record ImportFieldText(string Target, string Field)
{
    public string Key => KeyOf(Target, Field);

    public static string KeyOf(string target, string field) => $"import-field.{target}.{field}";

    public override string ToString() => Field;
}
