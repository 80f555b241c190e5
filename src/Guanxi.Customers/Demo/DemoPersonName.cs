namespace Guanxi.Customers.Demo;

/// <summary>An invented Chinese name.</summary>
/// <param name="Pinyin">Surname and given name in one lower-case word, without tone marks.</param>
internal readonly record struct DemoPersonName(string Surname, string FullName, string Pinyin, DemoGender Gender)
{
    /// <summary>How a colleague writes of the person: surname and courtesy title.</summary>
    public string Polite => Surname + (Gender == DemoGender.Male ? "先生" : "女士");

    /// <summary>Draws a name; about one given name in six has a single character.</summary>
    public static DemoPersonName Draw(Random random)
    {
        var surname = DemoNameCharacters.Surnames[
            DemoNameCharacters.SurnameUrn[random.Next(DemoNameCharacters.SurnameUrn.Length)]];
        var gender = random.Next(100) < 58 ? DemoGender.Male : DemoGender.Female;
        var (firsts, lasts) = gender == DemoGender.Male
            ? (DemoNameCharacters.MaleFirst, DemoNameCharacters.MaleLast)
            : (DemoNameCharacters.FemaleFirst, DemoNameCharacters.FemaleLast);
        var last = lasts[random.Next(lasts.Length)];
        if (random.Next(6) == 0)
        {
            return new(surname.Surname, surname.Surname + last.Character, surname.Pinyin + last.Pinyin, gender);
        }

        var first = firsts[random.Next(firsts.Length)];
        return new(
            surname.Surname,
            string.Concat(surname.Surname, first.Character, last.Character),
            string.Concat(surname.Pinyin, first.Pinyin, last.Pinyin),
            gender);
    }
}
