using System.Text;

namespace Guanxi.Platform.Records;

/// <summary>The names by which texts and protections know a field: <c>contact.mobile</c> for property Mobile of entity Contact.</summary>
public static class FieldKey
{
    public static string Of(string entity, string property) => Kebab(entity) + "." + Kebab(property);

    /// <summary>Text key of an enum value: <c>enum.change-kind.created</c>.</summary>
    public static string OfEnum(Type type, string value) => $"enum.{Kebab(type.Name)}.{Kebab(value)}";

    /// <summary>Text key of an enum value: <c>enum.change-kind.created</c>.</summary>
    public static string OfEnum<T>(T value)
        where T : struct, Enum => OfEnum(typeof(T), value.ToString());

    /// <summary><c>CreditCode</c> becomes <c>credit-code</c>.</summary>
    public static string Kebab(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && result.Length > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }
}
