namespace Guanxi.Platform.Numbering.Forms;

/// <summary>What became of a pre-numbered form.</summary>
public enum FormState
{
    /// <summary>Drawn and still in the pad.</summary>
    Unused,

    /// <summary>Filled in and given out.</summary>
    Used,

    /// <summary>Spoilt: the reason is noted and the paper kept.</summary>
    Void,
}
