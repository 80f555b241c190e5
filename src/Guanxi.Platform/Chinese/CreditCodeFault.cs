namespace Guanxi.Platform.Chinese;

/// <summary>Why a unified social credit code is refused.</summary>
public enum CreditCodeFault
{
    /// <summary>It has not 18 characters.</summary>
    Length,

    /// <summary>It holds something other than digits and capital letters without I, O, S, V, Z.</summary>
    Alphabet,

    /// <summary>The first character names no registration authority.</summary>
    Authority,

    /// <summary>Characters 3 to 8 name no region.</summary>
    Region,

    /// <summary>Character 17 does not fit the organisation code.</summary>
    OrganisationCheck,

    /// <summary>Character 18 does not fit the code.</summary>
    CheckDigit,
}
