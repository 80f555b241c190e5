namespace Guanxi.Platform.Chinese;

/// <summary>Why a resident identity number is refused.</summary>
public enum ResidentIdFault
{
    /// <summary>It has neither 18 nor 15 characters.</summary>
    Length,

    /// <summary>It holds something other than digits and a last X.</summary>
    Alphabet,

    /// <summary>The first two digits name no province.</summary>
    Region,

    /// <summary>There is no such day.</summary>
    BirthDate,

    /// <summary>The day of birth has not come yet.</summary>
    BornInTheFuture,

    /// <summary>The last character does not fit the number.</summary>
    CheckDigit,
}
