namespace Guanxi.Platform.VCards;

/// <summary>The forms that we write. 3.0 is read by every phone and mail program, 4.0 by the newer ones.</summary>
public enum VCardVersion
{
    V30,
    V40,
}
